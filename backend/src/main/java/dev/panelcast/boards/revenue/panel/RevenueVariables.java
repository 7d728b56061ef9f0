package dev.panelcast.boards.revenue.panel;

import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Choice;
import dev.panelcast.board.Variable.FromPanel;
import dev.panelcast.board.Variable.Option;
import dev.panelcast.boards.revenue.plan.Role;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.kernel.PanelId;
import java.util.List;
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

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** One role, or all. */
  public static final String ROLE = "role";

  /** Every one of a choice. */
  public static final String ALL = "all";

  private RevenueVariables() {}

  /** All variables, in the order of their controls. */
  public static List<Variable> all() {
    return List.of(
        new Variable(
            PlanModel.PLAN, "Plan", new FromPanel(PLAN_LIST, SLUG), FIRST_PLAN, FIRST_PLAN, false),
        new Variable(CHANNEL, "Channel", new FromPanel(CHANNEL_LIST, SLUG), null, "All", false),
        new Variable(ROLE, "Role", new Choice(roles()), ALL, "All", false));
  }

  private static List<Option> roles() {
    return Stream.concat(
            Stream.of(new Option(ALL, "All")),
            Stream.of(Role.values()).map(role -> new Option(role.word(), Roles.title(role))))
        .toList();
  }
}
