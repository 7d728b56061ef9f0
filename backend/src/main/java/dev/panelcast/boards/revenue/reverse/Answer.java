package dev.panelcast.boards.revenue.reverse;

import dev.panelcast.board.Panel.Word;
import dev.panelcast.boards.revenue.figures.Figures;
import dev.panelcast.boards.revenue.funnel.Funnel;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.outlook.Ramp;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.profit.Costs;
import dev.panelcast.boards.revenue.profit.ProfitAndLoss;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to reach a goal.
 *
 * @param results in order; a missing one has no value because something is divided by nothing
 * @param leads that all channels together must bring a month; null when the goal does not ask for
 *     leads or no number of them reaches it
 */
public record Answer(SequencedMap<Result, @Nullable Double> results, @Nullable Double leads) {

  /** What can be part of an answer. */
  public enum Result implements Word {
    /** USD of gross revenue a month. */
    REVENUE_NEEDED,
    /** USD of revenue a month that are missing. */
    GAP,
    SALES,
    HELD,
    SCHEDULED,
    CONTACTS,
    LEADS,
    /** USD a month. */
    MARKETING,
    CLOSERS,
    /** USD that a customer may cost. */
    ALLOWED_CAC,
    /** USD that a customer must be worth. */
    NEEDED_LTV,
    /** USD a year of one closer. */
    QUOTA,
    CLOSERS_NEEDED,
    /** The same when some leave. */
    CLOSERS_WITH_ATTRITION,
    /** Full heads that those who come anew are worth in their first month, and so on. */
    NEW_IN_MONTH_1,
    NEW_IN_MONTH_2,
    NEW_IN_MONTH_3,
    NEW_IN_MONTH_4
  }

  private static final List<Result> NEW =
      List.of(
          Result.NEW_IN_MONTH_1,
          Result.NEW_IN_MONTH_2,
          Result.NEW_IN_MONTH_3,
          Result.NEW_IN_MONTH_4);

  /**
   * What is asked beside the goal.
   *
   * @param quota USD a year of one closer; null for the one that the goal gives each of them now
   * @param attrition fraction of the closers that leave in a year, below 1
   */
  public record Question(Goal goal, double value, @Nullable Double quota, double attrition) {}

  /** Keeps its own map. */
  public Answer {
    results = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(results));
  }

  /** The answer for a plan with these figures. */
  public static Answer of(Question question, Figures figures) {
    double value = question.value();
    Funnel funnel = figures.economy().funnel();
    return switch (question.goal()) {
      case EBITDA -> ebitda(value, figures);
      case REVENUE -> gap(value - funnel.marketing().revenue(), new LinkedHashMap<>(), figures);
      case SALES -> needed(LeadsNeeded.forSales(value, funnel.rates()), figures);
      case MEETINGS -> needed(LeadsNeeded.forHeld(value, funnel.rates()), figures);
      case CONTACTS -> needed(LeadsNeeded.forContacts(value, funnel.rates()), figures);
      case LTV_TO_CAC -> ratio(value, figures);
      case QUOTA -> quota(value, figures.plan());
      case HEADCOUNT -> heads(question, figures.plan());
    };
  }

  private static Answer ebitda(double target, Figures figures) {
    ProfitAndLoss profit = figures.economy().profit();
    Costs costs = profit.costs();
    double all = costs.teamBase() + costs.commissions() + costs.marketing() + costs.operating();
    double revenue = Goals.revenueForEbitda(target, all, figures.plan().deal().govCostRate());
    SequencedMap<Result, @Nullable Double> results = new LinkedHashMap<>();
    results.put(Result.REVENUE_NEEDED, revenue);
    return gap(revenue - profit.gross(), results, figures);
  }

  private static Answer gap(
      double missing, SequencedMap<Result, @Nullable Double> results, Figures figures) {
    Plan plan = figures.plan();
    Funnel funnel = figures.economy().funnel();
    double gap = Math.max(0, missing);
    GapClosing closing =
        GapClosing.of(
            gap,
            plan.deal().upfrontCash(),
            funnel.rates(),
            funnel.marketing().perLead(),
            plan.capacity());
    results.put(Result.GAP, gap);
    put(results, closing.needed());
    results.put(Result.MARKETING, closing.marketing());
    results.put(Result.CLOSERS, closing.closers());
    return new Answer(results, Known.sum(closing.needed().leads(), funnel.stages().leads()));
  }

  private static Answer needed(LeadsNeeded needed, Figures figures) {
    SequencedMap<Result, @Nullable Double> results = new LinkedHashMap<>();
    put(results, needed);
    results.put(
        Result.MARKETING,
        Known.product(needed.leads(), figures.economy().funnel().marketing().perLead()));
    return new Answer(results, needed.leads());
  }

  /** Stages below the goal are not asked for. */
  private static void put(SequencedMap<Result, @Nullable Double> results, LeadsNeeded needed) {
    if (needed.sales() != null) {
      results.put(Result.SALES, needed.sales());
    }
    if (needed.held() != null) {
      results.put(Result.HELD, needed.held());
      results.put(Result.SCHEDULED, needed.scheduled());
    }
    results.put(Result.CONTACTS, needed.contacts());
    results.put(Result.LEADS, needed.leads());
  }

  private static Answer ratio(double ratio, Figures figures) {
    SequencedMap<Result, @Nullable Double> results = new LinkedHashMap<>();
    results.put(Result.ALLOWED_CAC, Goals.allowedCac(figures.unit().ltv(), ratio));
    results.put(Result.NEEDED_LTV, Goals.neededLtv(figures.unit().cac(), ratio));
    return new Answer(results, null);
  }

  private static Answer quota(double target, Plan plan) {
    SequencedMap<Result, @Nullable Double> results = new LinkedHashMap<>();
    results.put(Result.QUOTA, Goals.quota(target, plan.team().closers()));
    return new Answer(results, null);
  }

  private static Answer heads(Question question, Plan plan) {
    double target = question.value();
    Double quota =
        question.quota() == null ? Goals.quota(target, plan.team().closers()) : question.quota();
    SequencedMap<Result, @Nullable Double> results = new LinkedHashMap<>();
    results.put(Result.QUOTA, quota);
    results.put(Result.CLOSERS_NEEDED, quota == null ? null : Goals.headcount(target, quota, 0));
    Double needed = quota == null ? null : Goals.headcount(target, quota, question.attrition());
    results.put(Result.CLOSERS_WITH_ATTRITION, needed);
    if (needed != null) {
      List<Double> worth = Ramp.capacity(Math.max(0, needed - plan.team().closers()));
      for (int month = 0; month < worth.size(); month++) {
        results.put(NEW.get(month), worth.get(month));
      }
    }
    return new Answer(results, null);
  }
}
