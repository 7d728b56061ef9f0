package dev.panelcast.boards.revenue.panel;

import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Choice;
import dev.panelcast.board.Variable.Option;
import dev.panelcast.board.Variable.Range;
import dev.panelcast.boards.revenue.reverse.Goal;
import dev.panelcast.kernel.Inputs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a viewer asks of the workbench, as variables of that viewer alone. */
public final class ToolVariables {

  /** What is to be reached. */
  public static final String GOAL = "goal";

  /** How much of it; without a value what the plan reaches now. */
  public static final String GOAL_VALUE = "goal-value";

  /** USD a year that one closer is to bring. */
  public static final String GOAL_QUOTA = "goal-quota";

  /** Fraction of the closers that leave. */
  public static final String GOAL_ATTRITION = "goal-attrition";

  /** USD that were to be brought. */
  public static final String TIER_QUOTA = "tier-quota";

  /** USD that were brought. */
  public static final String TIER_ACTUAL = "tier-actual";

  /** Rate of the pay; without a value that of the plan's closers. */
  public static final String TIER_RATE = "tier-rate";

  /** The goals, in words. */
  public static final List<Option> GOALS =
      List.of(
          new Option(Goal.EBITDA.word(), "EBITDA a month"),
          new Option(Goal.REVENUE.word(), "Revenue a month"),
          new Option(Goal.SALES.word(), "Sales a month"),
          new Option(Goal.MEETINGS.word(), "Held meetings a month"),
          new Option(Goal.CONTACTS.word(), "Contacts a month"),
          new Option(Goal.LTV_TO_CAC.word(), "LTV:CAC"),
          new Option(Goal.QUOTA.word(), "Company target: quota of a closer"),
          new Option(Goal.HEADCOUNT.word(), "Company target: closers"));

  private static final String LARGE = "1000000000000";
  private static final String AS_PLANNED = "As planned";

  private ToolVariables() {}

  /** Those of reverse engineering, in the order of their fields. */
  public static List<Variable> reverse() {
    return reverse("");
  }

  /** The same with the unit that the value of this goal has. */
  public static List<Variable> reverse(Goal goal) {
    return reverse(unit(goal));
  }

  private static List<Variable> reverse(String unit) {
    return List.of(
        new Variable(GOAL, "Goal", new Choice(GOALS), Goal.EBITDA.word(), "EBITDA a month", true),
        new Variable(GOAL_VALUE, "Value", range(LARGE, unit), null, "As it is now", true),
        new Variable(GOAL_QUOTA, "Quota of a closer", range(LARGE, "usd"), null, AS_PLANNED, true),
        new Variable(
            GOAL_ATTRITION, "Closers that leave", range("0.9", "fraction"), "0", "None", true));
  }

  /** Those of the attainment tiers, in the order of their fields. */
  public static List<Variable> tiers() {
    return List.of(
        new Variable(TIER_QUOTA, "Quota", range(LARGE, "usd"), "100000", "$100,000", true),
        new Variable(TIER_ACTUAL, "Achieved", range(LARGE, "usd"), "120000", "$120,000", true),
        new Variable(TIER_RATE, "Rate", range("1", "fraction"), null, AS_PLANNED, true));
  }

  /** Names of variables. */
  public static List<String> names(List<Variable> variables) {
    return variables.stream().map(Variable::name).toList();
  }

  /** What is to be reached. */
  public static Goal goal(Inputs inputs) {
    String word = inputs.text(GOAL).orElseThrow();
    for (Goal goal : Goal.values()) {
      if (goal.word().equals(word)) {
        return goal;
      }
    }
    throw new IllegalStateException("no goal: " + word);
  }

  /** A number that may not be given. */
  public static Optional<Double> number(Inputs inputs, String name) {
    return inputs.text(name).map(Double::valueOf);
  }

  private static String unit(Goal goal) {
    return switch (goal) {
      case EBITDA, REVENUE, QUOTA, HEADCOUNT -> "usd";
      case SALES, MEETINGS, CONTACTS -> "count";
      case LTV_TO_CAC -> "";
    };
  }

  private static Range range(String max, String unit) {
    return new Range(BigDecimal.ZERO, new BigDecimal(max), new BigDecimal("0.01"), unit);
  }
}
