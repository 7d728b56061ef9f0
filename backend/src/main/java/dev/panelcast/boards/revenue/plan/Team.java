package dev.panelcast.boards.revenue.plan;

/**
 * People per role, 0 to 1,000 each.
 *
 * @param closers hold the meetings
 * @param setters reach the leads and schedule the meetings
 * @param managers lead them
 * @param bench are in training
 */
public record Team(int closers, int setters, int managers, int bench) {
  /** The team of a new plan. */
  public static final Team DEFAULT = new Team(8, 4, 2, 2);

  /** Heads of a role. */
  public int heads(Role role) {
    return switch (role) {
      case CLOSER -> closers;
      case SETTER -> setters;
      case MANAGER -> managers;
      case BENCH -> bench;
    };
  }
}
