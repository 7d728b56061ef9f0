package dev.panelcast.snapshot;

import dev.panelcast.cache.ClusterClock;
import dev.panelcast.cache.Desk;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.PanelId;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** How old that is what viewers of this instance see. Thread-safe. */
final class FrameAges {

  private final BoardId board;
  private final Desk desk;
  private final ClusterClock clock;

  FrameAges(BoardId board, Desk desk, ClusterClock clock) {
    this.board = board;
    this.desk = desk;
    this.clock = clock;
  }

  /** Seconds since the newest input of the panel's oldest frame; not a number when none is seen. */
  double seconds(PanelId panel) {
    Instant now = clock.now();
    return inputs(panel)
        .mapToDouble(input -> Duration.between(input, now).toMillis() / 1000.0)
        .max()
        .orElse(Double.NaN);
  }

  private Stream<Instant> inputs(PanelId panel) {
    return desk.watched(board).stream()
        .filter(topic -> topic.panel().equals(panel))
        .flatMap(topic -> Stream.ofNullable(desk.newest(topic)))
        .flatMap(entry -> Stream.ofNullable(entry.frame().times().dataAt()));
  }
}
