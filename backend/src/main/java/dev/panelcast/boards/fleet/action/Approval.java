package dev.panelcast.boards.fleet.action;

/** Who has to agree before a remediation runs. Bounds are inclusive. */
public enum Approval {
  DIRECTOR("Director", "Director approves", 85),
  SENIOR("Senior engineer", "Senior engineer approves", 70),
  AFTER_WAIT("Automatic after 30 s", "Runs after 30 s unless someone objects", 50),
  AUTOMATIC("Automatic", "Runs at once and is logged", 0);

  private final String label;
  private final String rule;
  private final double from;

  Approval(String label, String rule, double from) {
    this.label = label;
    this.rule = rule;
    this.from = from;
  }

  /** The approval that a risk score from 0 to 100 needs. */
  public static Approval of(double risk) {
    for (Approval approval : values()) {
      if (risk >= approval.from) {
        return approval;
      }
    }
    return AUTOMATIC;
  }

  /** Two or three words. */
  public String label() {
    return label;
  }

  /** What happens, one clause. */
  public String rule() {
    return rule;
  }

  /** The lowest score that needs it. */
  public double from() {
    return from;
  }
}
