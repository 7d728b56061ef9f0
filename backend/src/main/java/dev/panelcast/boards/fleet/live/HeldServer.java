package dev.panelcast.boards.fleet.live;

import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.metric.ProfileBook;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import dev.panelcast.boards.fleet.store.Stored;
import dev.panelcast.boards.fleet.store.Stored.Reading;
import dev.panelcast.boards.fleet.store.Stored.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One server in memory: its series, and how often it reports. Not thread-safe. */
final class HeldServer {

  /**
   * A slot is closed by the first record after it. Without one it is closed this much after its
   * end, so that senders who collect records for some minutes are not cut.
   */
  private static final Duration LATE_ALLOWED = SeriesWindow.STEP;

  private final String name;
  private final SeriesWindow window;
  private @Nullable Duration interval;

  /** A server of which this is the first known piece. */
  HeldServer(Stored first) {
    this.name = first.server();
    this.window = new SeriesWindow(first.source());
    add(first);
  }

  /**
   * A server from all that is stored of it, as it is at a time; empty when nothing is.
   *
   * @param pieces in the order of time
   */
  static Optional<HeldServer> of(List<Stored> pieces, Instant now) {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    HeldServer held = new HeldServer(pieces.getFirst());
    pieces.stream().skip(1).forEach(held::add);
    held.closeSlots(now);
    return Optional.of(held);
  }

  /** Takes the next piece of its past; one that is not newer is left out. */
  void add(Stored piece) {
    switch (piece) {
      case Slot slot -> window.addSlot(slot.at(), slot.means(), slot.records());
      case Reading reading -> add(reading.record());
    }
  }

  private void add(MetricRecord record) {
    MetricRecord before = window.newest();
    if (window.add(record) && before != null) {
      interval = Duration.between(before.timestamp(), record.timestamp());
    }
  }

  /** Closes the slots that ended long enough ago. */
  void closeSlots(Instant now) {
    window.closeSlots(now.minus(LATE_ALLOWED));
  }

  String name() {
    return name;
  }

  SeriesWindow window() {
    return window;
  }

  /** The explicit profile of its newest record, else the detected one. */
  Profile profile(ProfileBook book) {
    MetricRecord newest = window.newest();
    return book.profileOf(name, newest == null ? null : newest.profile());
  }

  /** Time of its newest record, the distant past before the first. */
  Instant newest() {
    MetricRecord newest = window.newest();
    return newest == null ? Instant.MIN : newest.timestamp();
  }

  /** Time between its last two records, {@code null} before the second. */
  @Nullable Duration interval() {
    return interval;
  }
}
