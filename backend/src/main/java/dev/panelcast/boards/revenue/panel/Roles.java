package dev.panelcast.boards.revenue.panel;

import dev.panelcast.boards.revenue.plan.Role;
import java.util.Arrays;
import java.util.List;

/** The roles of a sales team as people read them. */
public final class Roles {

  private Roles() {}

  /** What people call a role. */
  public static String title(Role role) {
    return switch (role) {
      case CLOSER -> "Closer";
      case SETTER -> "Setter";
      case MANAGER -> "Manager";
      case BENCH -> "Bench";
    };
  }

  /** The role that the viewer chose, else all in their order. */
  public static List<Role> chosen(Reading reading) {
    String chosen = reading.inputs().text(RevenueVariables.ROLE).orElse(RevenueVariables.ALL);
    return Arrays.stream(Role.values())
        .filter(role -> chosen.equals(RevenueVariables.ALL) || chosen.equals(role.word()))
        .toList();
  }
}
