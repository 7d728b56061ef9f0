package dev.panelcast.boards.revenue.reverse;

import dev.panelcast.board.Panel.Word;
import dev.panelcast.boards.revenue.figures.Figures;
import dev.panelcast.boards.revenue.funnel.Funnel;

/** What can be asked for: how it would be reached follows. */
public enum Goal implements Word {
  /** USD of EBITDA a month, with the costs of now. */
  EBITDA,
  /** USD of immediate revenue a month. */
  REVENUE,
  /** Sales a month. */
  SALES,
  /** Held meetings a month. */
  MEETINGS,
  /** Contacts a month. */
  CONTACTS,
  LTV_TO_CAC,
  /** USD of revenue a year of the company, from which a quota of each closer follows. */
  QUOTA,
  /** The same, from which the number of closers follows. */
  HEADCOUNT;

  private static final int MONTHS = 12;
  private static final double GOOD_LTV_TO_CAC = 3;

  /** Whether what it takes comes on top of what the plan brings, instead of in its place. */
  public boolean isGap() {
    return this == EBITDA || this == REVENUE;
  }

  /** What the plan reaches now, from 0 on; what is good, where that is more to the point. */
  public double now(Figures figures) {
    Funnel funnel = figures.economy().funnel();
    return switch (this) {
      case EBITDA -> Math.max(0, figures.economy().profit().ebitda());
      case REVENUE -> funnel.marketing().revenue();
      case SALES -> funnel.stages().sales();
      case MEETINGS -> funnel.stages().held();
      case CONTACTS -> funnel.stages().contacts();
      case LTV_TO_CAC -> GOOD_LTV_TO_CAC;
      case QUOTA, HEADCOUNT -> funnel.marketing().revenue() * MONTHS;
    };
  }
}
