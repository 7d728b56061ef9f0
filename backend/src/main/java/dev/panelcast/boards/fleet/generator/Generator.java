package dev.panelcast.boards.fleet.generator;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.scenario.Course;
import dev.panelcast.boards.fleet.scenario.Pull;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One step of the simulated fleet as a pure function. A value is {@code normal(mean, deviation x
 * noise) x state x time of day}, its mean drawn to the target of the scenario, clamped to what the
 * metric allows; whole metrics are rounded. Safe to share between threads.
 */
final class Generator {

  /** Demo time that one step advances. */
  static final Duration DEMO_STEP = Duration.ofMinutes(5);

  /**
   * Demo time before the first step. Fixed, because equal start numbers give equal records; eight
   * in the morning, because a day of history lies before what the first viewer sees.
   */
  static final Instant DEMO_BEGIN = Instant.parse("2026-01-05T08:00:00Z");

  private static final int TRANSITION_CHANNEL = 0;
  private static final int FIRST_METRIC_CHANNEL = 1;

  private final List<Simulated> fleet;
  private final long[] keys;
  private final int[] ranks;
  private final Chance chance;
  private final double noise;
  private final ZoneId zone;

  /**
   * A generator of the given fleet.
   *
   * @param startNumber decides all random numbers
   * @param noise scales every deviation; 0 gives the means
   * @param zone whose hours make the time of day
   */
  Generator(List<Simulated> fleet, long startNumber, double noise, ZoneId zone) {
    this.fleet = List.copyOf(fleet);
    this.chance = new Chance(startNumber);
    this.noise = noise;
    this.zone = zone;
    this.keys = fleet.stream().mapToLong(server -> chance.key(server.name())).toArray();
    this.ranks = ranks();
  }

  /** Number of servers. */
  int servers() {
    return fleet.size();
  }

  /**
   * What a step gives.
   *
   * @param state the state after the step
   * @param records one record per server, in the order of the fleet
   */
  record Outcome(GeneratorState state, List<MetricRecord> records) {}

  /** The demo time of a step. */
  static Instant demoTime(long step) {
    return DEMO_BEGIN.plus(DEMO_STEP.multipliedBy(step));
  }

  /**
   * The next step.
   *
   * @param at timestamp of the records
   */
  Outcome next(GeneratorState before, Course course, Instant at) {
    long step = before.step() + 1;
    int hour = demoTime(step).atZone(zone).getHour();
    List<ServerState> states = new ArrayList<>(fleet.size());
    List<MetricRecord> records = new ArrayList<>(fleet.size());
    for (int i = 0; i < fleet.size(); i++) {
      double drawn = chance.uniform(keys[i], step, TRANSITION_CHANNEL);
      ServerState state = Transition.next(before.states().get(i), drawn);
      Pull pull = course.pull(ranks[i], fleet.size(), step);
      states.add(state);
      records.add(record(i, state, pull, step, hour, at));
    }
    return new Outcome(new GeneratorState(step, states), records);
  }

  /** Place of each server when they are ordered by hash, 0 the lowest, which is affected first. */
  private int[] ranks() {
    int[] ranks = new int[fleet.size()];
    int[] order =
        IntStream.range(0, fleet.size())
            .boxed()
            .sorted(
                Comparator.<Integer, Long>comparing(i -> keys[i], Long::compareUnsigned)
                    .thenComparing(i -> fleet.get(i).name()))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  private MetricRecord record(
      int server, ServerState state, Pull pull, long step, int hour, Instant at) {
    Profile profile = fleet.get(server).profile();
    double[] values = new double[Metric.COUNT];
    for (Metric metric : Metric.values()) {
      double drawn =
          chance.normal(keys[server], step, FIRST_METRIC_CHANNEL + 2 * metric.index()) * noise;
      double value =
          state == ServerState.OFFLINE && metric != Metric.UPTIME
              ? off(metric)
              : value(profile, metric, state, hour, pull, drawn);
      values[metric.index()] = allowed(metric, value);
    }
    return MetricRecord.of(fleet.get(server).name(), at, null, values);
  }

  private static double off(Metric metric) {
    return metric == Metric.CPU_IDLE ? 100 : 0;
  }

  private static double value(
      Profile profile, Metric metric, ServerState state, int hour, Pull pull, double drawn) {
    Shape shape = Shape.of(profile, metric);
    double factor = state.factor(metric) * TimeOfDay.factor(profile, metric, hour);
    return pulled(metric, shape.mean() * factor, pull) + shape.deviation() * factor * drawn;
  }

  private static double pulled(Metric metric, double natural, Pull pull) {
    return switch (metric) {
      case CPU_USER -> pulled(natural, pull.weight(), pull.cpu());
      case CPU_IDLE -> pulled(natural, pull.weight(), 1 - pull.cpu());
      case MEMORY -> pulled(natural, pull.weight(), pull.memory());
      case CPU_IOWAIT -> pulled(natural, pull.weight(), pull.iowait());
      case CPU_SYSTEM,
          CPU_JAVA,
          SWAP,
          DISK,
          NET_IN,
          NET_OUT,
          BACK_CLOSE_WAIT,
          FRONT_CLOSE_WAIT,
          LOAD,
          UPTIME ->
          natural;
    };
  }

  private static double pulled(double natural, double weight, double fraction) {
    return (1 - weight) * natural + weight * fraction * 100;
  }

  private static double allowed(Metric metric, double value) {
    double clamped = Math.clamp(value, 0, metric.limit());
    return metric.whole() ? Math.floor(clamped + .5) : clamped;
  }
}
