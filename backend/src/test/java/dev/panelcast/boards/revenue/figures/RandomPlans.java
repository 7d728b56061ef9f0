package dev.panelcast.boards.revenue.figures;

import dev.panelcast.boards.revenue.plan.Benchmark;
import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.Channel.Segment;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.Deal.CommissionPolicy;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Capacity;
import dev.panelcast.boards.revenue.plan.Plan.Finance;
import dev.panelcast.boards.revenue.plan.Plan.Opex;
import dev.panelcast.boards.revenue.plan.Plan.Quotas;
import dev.panelcast.boards.revenue.plan.Plan.Stakeholders;
import dev.panelcast.boards.revenue.plan.Plan.Targets;
import dev.panelcast.boards.revenue.plan.Team;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans within all limits, drawn from a seed that a failing test shows. Every field is at one of
 * its limits now and then, because that is where formulas break.
 */
public final class RandomPlans {
  private static final int PLANS = 500;

  private final SplittableRandom random;

  private RandomPlans(int seed) {
    random = new SplittableRandom(seed);
  }

  /** The seeds of the plans that tests look at. */
  public static Stream<Integer> seeds() {
    return IntStream.range(0, PLANS).boxed();
  }

  /** The plan of a seed. */
  public static Plan plan(int seed) {
    return new RandomPlans(seed).plan();
  }

  private Plan plan() {
    return new Plan(
        deal(),
        IntStream.range(0, random.nextInt(6)).mapToObj(this::channel).toList(),
        new Team(count(1_000), count(1_000), count(1_000), count(1_000)),
        compensation(),
        new Quotas(number(10_000), number(10_000), number(10_000)),
        new Opex(number(1e8), number(1e8), number(1e8)),
        capacity(),
        new Targets(number(1e12), 1 + count(119)),
        new Stakeholders(number(1)),
        finance(),
        Benchmark.DEFAULT);
  }

  private Deal deal() {
    return new Deal(
        number(10_000_000),
        number(1),
        1 + count(599),
        count(60),
        pick(CommissionPolicy.values()),
        number(0.20),
        number(1.5),
        1 + count(364));
  }

  private Channel channel(int index) {
    return new Channel(
        "channel-" + index,
        "Channel " + index,
        pick(Segment.values()),
        random.nextInt(5) > 0,
        number(1_000_000),
        number(1),
        number(1),
        number(1),
        number(1),
        pick(CostMethod.values()),
        number(100_000_000));
  }

  private Compensation compensation() {
    double closer = number(1);
    double setter = number(1 - closer);
    double manager = number(1 - closer - setter);
    return new Compensation(pay(closer), pay(setter), pay(manager), pay(0));
  }

  private Pay pay(double rate) {
    return new Pay(number(10_000_000), number(10_000_000), rate);
  }

  private Capacity capacity() {
    return new Capacity(number(100), number(100), count(31), number(100), number(240), number(24));
  }

  private Finance finance() {
    return new Finance(
        number(1e9),
        number(1e9),
        number(1),
        number(1),
        number(1),
        number(1),
        number(1),
        number(1),
        number(1));
  }

  private double number(double max) {
    return switch (random.nextInt(10)) {
      case 0 -> 0;
      case 1 -> max;
      default -> random.nextDouble() * max;
    };
  }

  private int count(int max) {
    return (int) number(max);
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
