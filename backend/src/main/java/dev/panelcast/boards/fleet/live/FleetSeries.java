package dev.panelcast.boards.fleet.live;

import dev.panelcast.boards.fleet.metric.ProfileBook;
import dev.panelcast.boards.fleet.store.Stored;
import dev.panelcast.boards.fleet.store.Stored.Reading;
import dev.panelcast.boards.fleet.tick.ServerInput;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The series of all servers. Thread-safe: one operation at a time. */
final class FleetSeries {

  /** A server that is silent for this much longer than the others has left the fleet. */
  private static final Duration SILENT = Duration.ofHours(24);

  private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(5);
  private static final Duration LONGEST_INTERVAL = Duration.ofMinutes(5);

  /** A server that misses this many of its records has stopped. */
  private static final int MISSED = 3;

  private final ProfileBook profiles;
  private final Map<String, HeldServer> servers = new HashMap<>();
  private final Arrivals arrivals = new Arrivals();

  FleetSeries(ProfileBook profiles) {
    this.profiles = profiles;
  }

  /** Takes the next piece of a server's past. */
  synchronized void add(Stored piece) {
    HeldServer held = servers.get(piece.server());
    if (held == null) {
      servers.put(piece.server(), new HeldServer(piece));
    } else {
      held.add(piece);
    }
    if (piece instanceof Reading) {
      arrivals.add(piece.at());
    }
  }

  /** Time of the newest known record by server. */
  synchronized Map<String, Instant> known() {
    Map<String, Instant> known = new HashMap<>();
    servers.forEach(
        (name, held) -> {
          if (held.newest().isAfter(Instant.MIN)) {
            known.put(name, held.newest());
          }
        });
    return known;
  }

  /**
   * Computes something from the series as they are at a time, while nobody changes them.
   *
   * @param at slots that have ended by then are closed, servers that have left are forgotten
   */
  synchronized <T> T at(Instant at, Function<List<ServerInput>, T> computation) {
    Instant newest = newest();
    servers.values().removeIf(held -> held.newest().isBefore(newest.minus(SILENT)));
    servers.values().forEach(held -> held.closeSlots(at));
    return computation.apply(
        servers.values().stream()
            .map(held -> new ServerInput(held.name(), held.profile(profiles), held.window()))
            .toList());
  }

  /** Records that bear a time of the minute that ends at that time. */
  synchronized int perMinute(Instant end) {
    return arrivals.lastMinute(end);
  }

  /**
   * Seconds between the records of the server that reports most often, 5 to 300; 0 when not known.
   */
  synchronized int expectedEvery() {
    Instant newest = newest();
    return servers.values().stream()
        .map(held -> livelyInterval(held, newest))
        .filter(interval -> interval != null)
        .min(Comparator.naturalOrder())
        .map(FleetSeries::seconds)
        .orElse(0);
  }

  private static @Nullable Duration livelyInterval(HeldServer held, Instant newest) {
    Duration interval = held.interval();
    boolean stopped =
        interval == null || held.newest().isBefore(newest.minus(interval.multipliedBy(MISSED)));
    return stopped ? null : interval;
  }

  private static int seconds(Duration interval) {
    Duration atLeast = interval.compareTo(SHORTEST_INTERVAL) < 0 ? SHORTEST_INTERVAL : interval;
    Duration bounded = atLeast.compareTo(LONGEST_INTERVAL) > 0 ? LONGEST_INTERVAL : atLeast;
    return (int) bounded.plusMillis(999).toSeconds();
  }

  private Instant newest() {
    return servers.values().stream()
        .map(HeldServer::newest)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
