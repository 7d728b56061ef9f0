package dev.panelcast.boards.revenue.commission;

import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Role;

/** Commission in USD per role. The bench earns none. */
public record Pools(double closer, double setter, double manager) {

  /** The pools of a commission base in USD: base x the rate of the role. */
  public static Pools of(double base, Compensation compensation) {
    return new Pools(
        base * compensation.closer().commissionRate(),
        base * compensation.setter().commissionRate(),
        base * compensation.manager().commissionRate());
  }

  /** All pools together. */
  public double total() {
    return closer + setter + manager;
  }

  /** The pool of a role. */
  public double of(Role role) {
    return switch (role) {
      case CLOSER -> closer;
      case SETTER -> setter;
      case MANAGER -> manager;
      case BENCH -> 0;
    };
  }

  /** The pools of so many deals. */
  public Pools times(double deals) {
    return new Pools(closer * deals, setter * deals, manager * deals);
  }
}
