package dev.panelcast.boards.revenue.panel;

import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Choice;
import dev.panelcast.board.Variable.FromPanel;
import dev.panelcast.board.Variable.Option;
import dev.panelcast.board.Variable.Range;
import dev.panelcast.boards.revenue.history.PlanHistoryModel;
import dev.panelcast.boards.revenue.live.ActualsModel;
import dev.panelcast.boards.revenue.outlook.Forecast.Scenario;
import dev.panelcast.boards.revenue.plan.Role;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.kernel.PanelId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The variables of the board. */
public final class RevenueVariables {

  /** One channel, or all. */
  public static final String CHANNEL = "channel";

  /** The plan that is there from the beginning. */
  public static final String FIRST_PLAN = "default";

  /** The panel whose rows are the plans. */
  public static final PanelId PLAN_LIST = new PanelId("plan-list");

  /** The panel whose items are the channels, whichever is chosen. */
  public static final PanelId CHANNEL_LIST = new PanelId("revenue-donut");

  /** The panel whose rows are the owners, whoever is chosen. */
  public static final PanelId OWNER_LIST = new PanelId("actuals-owners");

  /** The panel whose rows are the products. */
  public static final PanelId PRODUCT_LIST = new PanelId("actuals-products");

  /** What names of plans and ids of channels are made of. */
  public static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** What opportunities take as a name. */
  private static final Pattern NAME = Pattern.compile("[^\\x00-\\x1f\\x7f-\\x9f]{1,100}");

  /** One role, or all. */
  public static final String ROLE = "role";

  /** Figures of a month or of one deal. */
  public static final String VIEW = "view";

  /** How many months ahead are shown; without a value as many as the plan says. */
  public static final String HORIZON = "horizon";

  /** How revenue is expected to grow. */
  public static final String SCENARIO = "scenario";

  private static final Range MONTHS =
      new Range(BigDecimal.ONE, new BigDecimal(120), BigDecimal.ONE, "months", true);

  private static final Range REVISIONS =
      new Range(BigDecimal.ONE, new BigDecimal(Integer.MAX_VALUE), BigDecimal.ONE, "count", true);

  private static final String MONTHLY = "monthly";
  private static final String PER_DEAL = "per-deal";

  private static final List<Option> VIEWS =
      List.of(new Option(MONTHLY, "Monthly"), new Option(PER_DEAL, "Per deal"));

  /** Every one of a choice. */
  public static final String ALL = "all";

  private RevenueVariables() {}

  /** All variables, in the order of their controls. */
  public static List<Variable> all() {
    List<Variable> all = new ArrayList<>(shared());
    all.addAll(LeverVariables.all());
    all.addAll(ToolVariables.reverse());
    all.addAll(ToolVariables.tiers());
    all.add(new Variable(PlanHistoryModel.UP_TO, "Revision", REVISIONS, null, "The newest", true));
    return List.copyOf(all);
  }

  private static List<Variable> shared() {
    return List.of(
        new Variable(
            PlanModel.PLAN, "Plan", new FromPanel(PLAN_LIST, SLUG), FIRST_PLAN, FIRST_PLAN, false),
        new Variable(CHANNEL, "Channel", new FromPanel(CHANNEL_LIST, SLUG), null, "All", false),
        new Variable(ROLE, "Role", new Choice(roles()), ALL, "All", false),
        new Variable(VIEW, "View", new Choice(VIEWS), MONTHLY, "Monthly", false),
        new Variable(HORIZON, "Horizon", MONTHS, null, "As planned", false),
        new Variable(
            ActualsModel.OWNER, "Owner", new FromPanel(OWNER_LIST, NAME), null, "All", false),
        new Variable(
            ActualsModel.PRODUCT, "Product", new FromPanel(PRODUCT_LIST, NAME), null, "All", false),
        new Variable(ActualsModel.PERIOD, "Period", MONTHS, null, "All months", false),
        new Variable(
            SCENARIO,
            "Scenario",
            new Choice(scenarios()),
            Scenario.REALISTIC.word(),
            title(Scenario.REALISTIC),
            false));
  }

  /** Whether figures of one deal are asked for. */
  public static boolean isPerDeal(Inputs inputs) {
    return inputs.text(VIEW).orElse(MONTHLY).equals(PER_DEAL);
  }

  /** How many months are asked for, 1 to 120; empty when nobody asks. */
  public static Optional<Integer> horizon(Inputs inputs) {
    return inputs.text(HORIZON).map(text -> new BigDecimal(text).intValue());
  }

  /** The scenario that is asked for. */
  public static Scenario scenario(Inputs inputs) {
    String word = inputs.text(SCENARIO).orElse(Scenario.REALISTIC.word());
    return Stream.of(Scenario.values())
        .filter(scenario -> scenario.word().equals(word))
        .findFirst()
        .orElse(Scenario.REALISTIC);
  }

  /** What people call a scenario. */
  public static String title(Scenario scenario) {
    return switch (scenario) {
      case CONSERVATIVE -> "Conservative";
      case REALISTIC -> "Realistic";
      case OPTIMISTIC -> "Optimistic";
    };
  }

  private static List<Option> scenarios() {
    return Stream.of(Scenario.values())
        .map(scenario -> new Option(scenario.word(), title(scenario)))
        .toList();
  }

  private static List<Option> roles() {
    return Stream.concat(
            Stream.of(new Option(ALL, "All")),
            Stream.of(Role.values()).map(role -> new Option(role.word(), Roles.title(role))))
        .toList();
  }
}
