package dev.panelcast.boards.revenue.state;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.figures.Figures;
import dev.panelcast.boards.revenue.outlook.Forecast;
import dev.panelcast.boards.revenue.outlook.Forecast.Scenario;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.reverse.Answer;
import dev.panelcast.boards.revenue.reverse.Answer.Question;
import dev.panelcast.boards.revenue.timeline.CashTimeline;
import dev.panelcast.boards.revenue.whatif.Levers;
import dev.panelcast.boards.revenue.whatif.WhatIf;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Remembers what follows from plans and from what is asked of them, each in a memory of its own:
 * whatever a viewer asks, and however many revisions a trend looks at, the figures of plans stay.
 * Thread-safe.
 */
public final class Outcomes {

  /** A plan of 50 channels and its figures take some 50 KB. */
  private static final int PLANS = 200;

  /** The trends of ten plans; a plan of 50 channels and its economy take some 30 KB. */
  private static final int ECONOMIES = 1_000;

  /** Each holds its plan, some 20 KB with 50 channels, and an answer of 1 KB at most. */
  private static final int QUESTIONS = 1_000;

  /** One of 120 months takes some 10 KB. */
  private static final int TIMELINES = 200;

  private record Levered(Plan plan, Levers levers) {}

  private record Sought(Plan plan, Question question) {}

  private record Growing(double revenue, Scenario scenario, int months) {}

  private record Arriving(double sales, Deal deal, int months) {}

  private final Memo<Plan, Economy> economies;
  private final Memo<Plan, Outcome> plans;
  private final Memo<Levered, WhatIf> whatIfs;
  private final Memo<Sought, Answer> goals;
  private final Memo<Growing, Forecast> forecasts;
  private final Memo<Arriving, CashTimeline> timelines;

  /** Empty memories whose computations are counted. */
  public Outcomes(MeterRegistry meters) {
    Ticker clock = Ticker.systemTicker();
    economies = new Memo<>("economy", ECONOMIES, Economy::of, meters, clock);
    plans = new Memo<>("figures", PLANS, this::compute, meters, clock);
    whatIfs = new Memo<>("what-if", QUESTIONS, this::compute, meters, clock);
    goals = new Memo<>("goal", QUESTIONS, this::compute, meters, clock);
    forecasts = new Memo<>("forecast", QUESTIONS, Outcomes::compute, meters, clock);
    timelines = new Memo<>("timeline", TIMELINES, Outcomes::compute, meters, clock);
  }

  /** What follows from the plan. */
  public Outcome of(Plan plan) {
    return plans.of(plan);
  }

  /** What follows from the plan from leads to profit, for those who need no more. */
  public Economy economy(Plan plan) {
    return economies.of(plan);
  }

  /** The cash of so many months without growth, 1 to 120. */
  public CashTimeline timeline(Plan plan, int months) {
    return timeline(economy(plan), plan.deal(), months);
  }

  CashTimeline timeline(Economy economy, Deal deal, int months) {
    return timelines.of(new Arriving(economy.funnel().stages().sales(), deal, months));
  }

  Forecast forecast(Economy economy, Scenario scenario, int months) {
    return forecasts.of(new Growing(economy.funnel().marketing().revenue(), scenario, months));
  }

  WhatIf whatIf(Plan plan, Levers levers) {
    return whatIfs.of(new Levered(plan, levers));
  }

  Answer goal(Plan plan, Question question) {
    return goals.of(new Sought(plan, question));
  }

  private Outcome compute(Plan plan) {
    return new Outcome(this, Figures.of(plan, economy(plan)));
  }

  private WhatIf compute(Levered asked) {
    return WhatIf.of(asked.plan(), of(asked.plan()).economy(), asked.levers());
  }

  private Answer compute(Sought asked) {
    return Answer.of(asked.question(), of(asked.plan()).figures());
  }

  private static Forecast compute(Growing asked) {
    return Forecast.of(asked.revenue(), asked.scenario(), asked.months());
  }

  private static CashTimeline compute(Arriving asked) {
    return CashTimeline.of(asked.sales(), asked.deal(), 0, asked.months());
  }
}
