package dev.panelcast.stream;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.wire.StreamEvents.ByeReason;
import dev.panelcast.wire.StreamEvents.Name;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Meters of one board's streams; labels are the board and closed sets. */
final class StreamMeters {

  private static final String BOARD = "board";

  private final MeterRegistry registry;
  private final BoardId board;
  private final Counter opened;
  private final Map<String, Counter> closed;
  private final Map<Admission.Limit, Counter> refused = new EnumMap<>(Admission.Limit.class);
  private final Counter panels;
  private final Counter patches;
  private final Counter freshes;
  private final Counter bytes;
  private final Counter conflated;
  private final Timer pushDelay;

  StreamMeters(MeterRegistry registry, BoardId board) {
    this.registry = registry;
    this.board = board;
    opened = counter("panelcast.stream.opened", "Streams that began", board).register(registry);
    closed =
        Stream.concat(
                Stream.of(Journal.CLIENT, Journal.STALLED, Journal.FAILED),
                Arrays.stream(ByeReason.values()).map(ByeReason::word))
            .collect(
                Collectors.toMap(
                    Function.identity(), reason -> closed(board, reason).register(registry)));
    for (Admission.Limit limit : Admission.Limit.values()) {
      refused.put(limit, refused(board, limit).register(registry));
    }
    panels = events(board, Name.PANEL).register(registry);
    patches = events(board, Name.PATCH).register(registry);
    freshes = events(board, Name.FRESH).register(registry);
    bytes =
        counter("panelcast.stream.bytes", "Bytes handed to connections", board)
            .baseUnit("bytes")
            .register(registry);
    conflated =
        counter(
                "panelcast.stream.dropped",
                "Frames that a newer one replaced before they were sent",
                board)
            .tag("reason", "replaced")
            .register(registry);
    pushDelay =
        Timer.builder("panelcast.push.delay")
            .description("From the turn of the bucket, or the change, to the write")
            .tag(BOARD, board.value())
            .serviceLevelObjectives(
                Duration.ofMillis(50),
                Duration.ofMillis(100),
                Duration.ofMillis(300),
                Duration.ofSeconds(1),
                Duration.ofSeconds(5))
            .register(registry);
  }

  /** Shows how many streams are open. */
  void connections(Supplier<Number> open) {
    Gauge.builder("panelcast.stream.connections", open)
        .description("Open streams")
        .tag(BOARD, board.value())
        .register(registry);
  }

  void opened() {
    opened.increment();
  }

  /** A stream was not opened. */
  void refused(Admission.Limit limit) {
    Objects.requireNonNull(refused.get(limit)).increment();
  }

  /** A stream ended; the reason is one of those that a {@link Journal} is told. */
  void closed(String reason) {
    Objects.requireNonNull(closed.get(reason), reason).increment();
  }

  void written(Parcel parcel, int length, Instant now) {
    count(panels, parcel.panels());
    count(patches, parcel.patches());
    count(freshes, parcel.freshes());
    bytes.increment(length);
    Instant due = parcel.due();
    if (due != null) {
      pushDelay.record(ChronoUnit.NANOS.between(due, now), TimeUnit.NANOSECONDS);
    }
  }

  // Most writes hold one kind of event, and adding nothing costs as much as adding something.
  private static void count(Counter counter, int events) {
    if (events > 0) {
      counter.increment(events);
    }
  }

  void conflated() {
    conflated.increment();
  }

  private static Counter.Builder closed(BoardId board, String reason) {
    return counter("panelcast.stream.closed", "Streams that ended", board).tag("reason", reason);
  }

  private static Counter.Builder refused(BoardId board, Admission.Limit limit) {
    return counter("panelcast.stream.refused", "Streams that were not opened", board)
        .tag("limit", limit.word());
  }

  private static Counter.Builder events(BoardId board, Name event) {
    return counter("panelcast.stream.events", "Events handed to connections", board)
        .tag("event", event.word());
  }

  private static Counter.Builder counter(String name, String description, BoardId board) {
    return Counter.builder(name).description(description).tag(BOARD, board.value());
  }
}
