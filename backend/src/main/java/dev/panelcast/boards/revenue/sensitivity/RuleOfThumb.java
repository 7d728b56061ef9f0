package dev.panelcast.boards.revenue.sensitivity;

import dev.panelcast.board.Panel.Word;
import java.util.List;

/**
 * What experience says follows from a change, not computed from anybody's inputs.
 *
 * @param cause what grows
 * @param effects what follows
 */
public record RuleOfThumb(Cause cause, List<Effect> effects) {
  /** All rules, in the order in which they are shown. */
  public static final List<RuleOfThumb> ALL =
      List.of(
          new RuleOfThumb(
              Cause.CLOSE_RATE,
              List.of(
                  new Effect(Result.SALES, 1),
                  new Effect(Result.REVENUE, 1),
                  new Effect(Result.EBITDA, 0.8),
                  new Effect(Result.TEAM, -0.5))),
          new RuleOfThumb(
              Cause.SALES_CYCLE,
              List.of(
                  new Effect(Result.SALES, -0.3),
                  new Effect(Result.REVENUE, -0.3),
                  new Effect(Result.COVERAGE, 0.5),
                  new Effect(Result.CASH, -1))),
          new RuleOfThumb(
              Cause.DEAL_SIZE,
              List.of(
                  new Effect(Result.REVENUE, 1),
                  new Effect(Result.EBITDA, 0.9),
                  new Effect(Result.LTV, 1))),
          new RuleOfThumb(
              Cause.COST_PER_LEAD,
              List.of(
                  new Effect(Result.CAC, 1),
                  new Effect(Result.EBITDA, -0.2),
                  new Effect(Result.LTV_TO_CAC, -0.8))));

  /** Keeps its own list. */
  public RuleOfThumb {
    effects = List.copyOf(effects);
  }

  /** What grows. */
  public enum Cause implements Word {
    CLOSE_RATE,
    SALES_CYCLE,
    DEAL_SIZE,
    COST_PER_LEAD
  }

  /** What follows. */
  public enum Result implements Word {
    SALES,
    REVENUE,
    EBITDA,
    TEAM,
    COVERAGE,
    CASH,
    LTV,
    CAC,
    LTV_TO_CAC
  }

  /**
   * An effect: the change of the cause times the factor.
   *
   * @param result what changes
   * @param factor on the fraction by which the cause grows
   */
  public record Effect(Result result, double factor) {
    /** By which fraction the result changes when the cause grows by this fraction. */
    public double of(double change) {
      return factor * change;
    }
  }
}
