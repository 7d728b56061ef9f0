package dev.panelcast.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of streams and panels, {@code panelcast.stream.*}.
 *
 * @param beat time between signs of life, 15 s at most; clients take a stream for dead that is
 *     silent for two and a half times as long, and proxies for idle
 * @param gather how long news wait for others at most, to leave in one write, when their viewer was
 *     written to often of late; 0 sends each at once
 * @param retry about how long a client waits before it connects again; each connection is told a
 *     time of its own between half and one and a half of it
 * @param panels panels in one stream at most
 * @param privatePanels private panels in one stream at most
 * @param firstSnapshot how long a call waits for a panel that nobody has computed yet
 * @param newerSnapshot how long a call waits when there is only an outdated one
 * @param sendBuffer bytes that the kernel may hold unsent for one connection
 * @param stalled a connection that takes nothing for so long while there is something to take is
 *     cut
 * @param lifetime about how long a stream lives; each ends between four fifths and six fifths of it
 * @param drain within which an instance that stops sends its viewers away
 * @param admission how many streams are opened
 */
@ConfigurationProperties("panelcast.stream")
record StreamSettings(
    @DefaultValue("15s") Duration beat,
    @DefaultValue("50ms") Duration gather,
    @DefaultValue("2s") Duration retry,
    @DefaultValue("50") int panels,
    @DefaultValue("16") int privatePanels,
    @DefaultValue("3s") Duration firstSnapshot,
    @DefaultValue("500ms") Duration newerSnapshot,
    @DefaultValue("64KB") DataSize sendBuffer,
    @DefaultValue("30s") Duration stalled,
    @DefaultValue("30m") Duration lifetime,
    @DefaultValue("4s") Duration drain,
    @DefaultValue Admission admission) {

  /** What the description tells clients, who give up after two and a half of it. */
  private static final Duration LONGEST_BEAT = Duration.ofSeconds(15);

  /** Refuses what would end a stream at once, or keep a processor busy for ever. */
  StreamSettings {
    longerThanZero("beat", beat);
    if (beat.compareTo(LONGEST_BEAT) > 0) {
      throw new IllegalArgumentException(
          "panelcast.stream.beat must be 15 s at most: clients take a stream that is silent for"
              + " two and a half times as long for dead");
    }
    longerThanZero("retry", retry);
    longerThanZero("stalled", stalled);
    longerThanZero("lifetime", lifetime);
    longerThanZero("drain", drain);
    if (gather.isNegative() || sendBuffer.toBytes() < 1) {
      throw new IllegalArgumentException(
          "panelcast.stream.gather must not be negative, and send-buffer 1 byte at least");
    }
  }

  private static void longerThanZero(String name, Duration value) {
    if (!value.isPositive()) {
      throw new IllegalArgumentException("panelcast.stream." + name + " must be longer than 0");
    }
  }

  /**
   * How many streams are opened.
   *
   * @param streams streams that are open on an instance at most
   * @param clientStreams streams that a client has on an instance at most
   * @param perSecond streams that an instance opens in a second, over some time; viewers that are
   *     sent away are told to return a little slower
   * @param clientPerSecond streams that an instance opens for a client in a second, over some time
   */
  record Admission(
      @DefaultValue("20000") int streams,
      @DefaultValue("1000") int clientStreams,
      @DefaultValue("500") int perSecond,
      @DefaultValue("200") int clientPerSecond) {

    /** Refuses limits that would let nobody in. */
    Admission {
      if (Math.min(Math.min(streams, clientStreams), Math.min(perSecond, clientPerSecond)) < 1) {
        throw new IllegalArgumentException(
            "streams, client-streams, per-second and client-per-second of"
                + " panelcast.stream.admission must be 1 at least");
      }
    }
  }
}
