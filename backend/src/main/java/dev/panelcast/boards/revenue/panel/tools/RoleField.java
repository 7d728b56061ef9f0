package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.plan.Role;
import java.util.List;
import java.util.stream.Stream;

/** A field of a plan that every role has. */
enum RoleField {
  HEADS("heads"),
  BASE("baseAnnual"),
  VARIABLE("variableAnnual"),
  RATE("commissionRate");

  private final String name;

  RoleField(String name) {
    this.name = name;
  }

  /** Where it stands, of one role. */
  String path(Role role) {
    if (this != HEADS) {
      return "compensation.%s.%s".formatted(role.word(), name);
    }
    return role == Role.BENCH ? "team.bench" : "team.%ss".formatted(role.word());
  }

  /** Where these stand, of one role after the other. */
  static List<String> paths(List<Role> roles, RoleField... fields) {
    return Stream.of(fields).flatMap(field -> roles.stream().map(field::path)).toList();
  }
}
