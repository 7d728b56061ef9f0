package dev.panelcast.boards.fleet.tick;

import dev.panelcast.boards.fleet.explain.SeriesAnswer;
import dev.panelcast.boards.fleet.explain.ServerSeries;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.scenario.Scenario;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds small fleets with known values, and large ones with repeatable random values. */
public final class FleetFixture {
  /** The bucket of every tick of the fixture. */
  public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  /** What came in lately, in every fleet of the fixture. */
  public static final Feed.Counts FEED = new Feed.Counts(1_080, 3);

  private static final int POINTS = 160;

  private final List<ServerInput> servers = new ArrayList<>();
  private @Nullable Scenario scenario = Scenario.HEALTHY;

  /** A flat server: every value stays, so that current and p50 are equal. */
  public FleetFixture server(String name, Consumer<double[]> values) {
    return server(name, Profile.detect(name), values);
  }

  /** A flat server of an explicit profile. */
  public FleetFixture server(String name, Profile profile, Consumer<double[]> values) {
    double[] point = MetricRecord.noValues();
    values.accept(point);
    SeriesWindow series = new SeriesWindow(Source.GENERATOR);
    for (int i = POINTS; i > 0; i--) {
      series.add(MetricRecord.of(name, NOW.minusSeconds(5L * i), null, point));
    }
    servers.add(new ServerInput(name, profile, series));
    return this;
  }

  /** A server with a series of its own. */
  public FleetFixture server(String name, SeriesWindow series) {
    servers.add(new ServerInput(name, Profile.detect(name), series));
    return this;
  }

  /** The fleet of five whose scores are 100, 88.5, 44, 22 and 0. */
  public static FleetFixture ofFive() {
    return new FleetFixture()
        .server("ppgen001", point -> set(point, 70, 50, 1, 0, 1))
        .server("ppweb001", point -> set(point, 9, 50, 4, 0, 5))
        .server("ppdb001", Profile.GENERIC, point -> set(point, 60, 98, 2, 0, 2))
        .server("ppml0001", point -> set(point, 4, 91, 31, 12, 1))
        .server("pprisk001", point -> set(point, 1, 99, 35, 60, 14));
  }

  /** One server that has sent only that many records. */
  public static FleetFixture beginning(int records) {
    SeriesWindow series = new SeriesWindow(Source.REAL);
    for (int i = 0; i < records; i++) {
      series.add(MetricRecord.of("web1", NOW.plusSeconds(i), null, MetricRecord.noValues()));
    }
    return new FleetFixture().server("web1", series);
  }

  /** That many servers whose values wander. */
  public static FleetFixture wandering(int count, long seed) {
    FleetFixture fleet = new FleetFixture();
    Random random = new Random(seed);
    for (int s = 0; s < count; s++) {
      String name = String.format("pp%s%04d", List.of("ml", "db", "web", "con").get(s % 4), s);
      SeriesWindow series = new SeriesWindow(Source.GENERATOR);
      double[] point = new double[Metric.COUNT];
      for (int i = SeriesWindow.POINTS; i > 0; i--) {
        for (Metric metric : Metric.values()) {
          double limit = metric.percent() ? 100 : 300;
          double moved =
              i == SeriesWindow.POINTS ? random.nextDouble() * limit : point[metric.index()];
          double value = Math.clamp(moved + random.nextGaussian() * 3, 0, limit);
          point[metric.index()] = metric.whole() ? Math.rint(value) : value;
        }
        series.add(MetricRecord.of(name, NOW.minusSeconds(5L * i), null, point));
      }
      fleet.server(name, series);
    }
    return fleet;
  }

  /** Sets what the generator plays; null when it is off. */
  public FleetFixture scenario(@Nullable Scenario played) {
    scenario = played;
    return this;
  }

  /** The servers in the order in which they were added. */
  public TickInput input() {
    return new TickInput(NOW, servers, scenario, FEED);
  }

  /** A close look at the first server. */
  public SeriesAnswer look() {
    ServerInput server = servers.getFirst();
    ServerSeries series = ServerSeries.of(server.name(), server.profile(), server.series(), NOW);
    int records = Math.min((int) server.series().records(), Tick.LEAST_RECORDS);
    return new SeriesAnswer(series, records);
  }

  /** The tick of this fleet; its computation took 2 ms. */
  public Tick tick() {
    AtomicLong clock = new AtomicLong();
    return new TickMath(() -> clock.getAndAdd(2_000_000)).compute(input());
  }

  /** Sets idle, memory, I/O wait, swap and load of a point. */
  public static void set(
      double[] point, double idle, double memory, double iowait, double swap, double load) {
    point[Metric.CPU_IDLE.index()] = idle;
    point[Metric.MEMORY.index()] = memory;
    point[Metric.CPU_IOWAIT.index()] = iowait;
    point[Metric.SWAP.index()] = swap;
    point[Metric.LOAD.index()] = load;
  }
}
