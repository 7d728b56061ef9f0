package dev.panelcast.boards.fleet.tick;

import dev.panelcast.boards.fleet.metric.MetricRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Computes a tick. Thread-safe as long as nobody changes the series meanwhile. */
public final class TickMath {
  private static final double NANOS_PER_MILLI = 1_000_000;

  private final LongSupplier nanoClock;

  /** A computation that reads the time it took off that clock. */
  public TickMath(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
  }

  /** Forecasts and scores every server that has a newest record, each exactly once. */
  public Tick compute(TickInput input) {
    long begin = nanoClock.getAsLong();
    List<ServerInput> known = reporting(input.servers());
    Feed feed = Feed.of(known, input.feed());
    Tick.State state = state(feed);
    List<ServerTick> servers = state == Tick.State.READY ? score(known) : List.of();
    FleetSummary summary = FleetSummary.of(servers);
    return new Tick(
        input.at(),
        state,
        feed,
        servers,
        summary,
        input.scenario(),
        new Tick.Effort(servers.size(), (nanoClock.getAsLong() - begin) / NANOS_PER_MILLI));
  }

  private static List<ServerInput> reporting(List<ServerInput> servers) {
    return servers.stream().filter(server -> server.series().newest() != null).toList();
  }

  private static Tick.State state(Feed feed) {
    if (feed.warmup().servers() == 0) {
      return Tick.State.NO_SERVERS;
    }
    return feed.records() < Tick.LEAST_RECORDS ? Tick.State.INSUFFICIENT_DATA : Tick.State.READY;
  }

  private static List<ServerTick> score(List<ServerInput> servers) {
    List<ServerTick> scored = new ArrayList<>(servers.size());
    for (ServerInput server : servers) {
      MetricRecord newest = server.series().newest();
      if (newest != null) {
        scored.add(ServerTick.of(server, newest));
      }
    }
    scored.sort(ServerTick.BY_RISK);
    return scored;
  }
}
