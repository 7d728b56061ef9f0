package dev.panelcast.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.panelcast.kernel.Revision;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of stream events other than panels, as finished bytes in UTF-8. Instants are written in
 * whole milliseconds.
 */
public final class StreamEvents {

  private StreamEvents() {}

  /** Every event name that a stream uses; the words on the wire are in lower case. */
  public enum Name {
    HELLO,
    PANEL,
    PATCH,
    FRESH,
    BEAT,
    RESET,
    BYE;

    /** The word on the wire. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why a stream ends; the words on the wire are in lower case. */
  public enum ByeReason {
    SHUTDOWN,
    ROTATE,
    BUSY,
    EXPIRED;

    /** The word on the wire. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The first event.
   *
   * @param serverTime the cluster's time
   * @param build fingerprint of the running program
   * @param epoch the epoch in which ids count, {@code null} while there are none
   * @param panels ids of the panels that the stream will show
   */
  public static byte[] hello(
      Instant serverTime, String build, @Nullable String epoch, List<String> panels) {
    return event(Name.HELLO, new Hello(Instants.millis(serverTime), build, epoch, panels));
  }

  /** How long a client shall wait before it connects again. */
  public static byte[] retry(Duration wait) {
    return ascii("retry: " + wait.toMillis() + "\n\n");
  }

  /** The line that precedes a frame's bytes and tells its place in the stream. */
  public static byte[] id(String epoch, long sequence) {
    return ascii("id: " + epoch + "-" + sequence + "\n");
  }

  /** Same content, newer times. */
  public static byte[] fresh(Topic topic, Revision revision, Times times) {
    Times wire = Instants.millis(times);
    return event(
        Name.FRESH,
        new Fresh(
            topic.key(),
            topic.panel().value(),
            wire.bucketStart(),
            wire.computedAt(),
            wire.dataAt(),
            revision.value()));
  }

  /** The sign of life. */
  public static byte[] beat(Instant serverTime, int viewers) {
    return event(Name.BEAT, new Beat(Instants.millis(serverTime), viewers));
  }

  /**
   * What was sent before is void; full panels follow.
   *
   * @param reason {@code epoch-changed} or {@code rejoined}
   */
  public static byte[] reset(String reason) {
    return event(Name.RESET, new Reset(reason));
  }

  /** The last event, with a waiting time of its own for each connection. */
  public static byte[] bye(ByeReason reason, Duration retry) {
    return new EventText(Name.BYE)
        .data(CanonicalJson.write(new Bye(reason.word(), retry.toMillis())))
        .retry(retry)
        .end();
  }

  private static byte[] event(Name name, Object data) {
    return new EventText(name).data(CanonicalJson.write(data)).end();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @JsonInclude(Include.ALWAYS)
  private record Hello(
      Instant serverTime, String build, @Nullable String epoch, List<String> panels) {}

  @JsonInclude(Include.ALWAYS)
  private record Fresh(
      String topic,
      String panel,
      @Nullable Instant bucketStart,
      Instant computedAt,
      @Nullable Instant dataAt,
      String revision) {}

  private record Beat(Instant serverTime, int viewers) {}

  private record Reset(String reason) {}

  private record Bye(String reason, long retryMs) {}
}
