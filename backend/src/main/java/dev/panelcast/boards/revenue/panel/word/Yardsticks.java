package dev.panelcast.boards.revenue.panel.word;

import dev.panelcast.boards.revenue.peers.Yardstick;
import org.jspecify.annotations.Nullable;

/** The figures that are compared with those of others, as people read them. */
public final class Yardsticks {

  private Yardsticks() {}

  /** What people call it. */
  public static String title(Yardstick yardstick) {
    return switch (yardstick) {
      case CONTACT_RATE -> "Contact rate";
      case MEETING_RATE -> "Meeting rate";
      case SHOW_UP_RATE -> "Show-up rate";
      case CLOSE_RATE -> "Close rate";
      case ONBOARDING_RATE -> "Onboarding rate";
      case COST_PER_LEAD -> "Cost per lead";
      case COST_PER_CONTACT -> "Cost per contact";
      case COST_PER_MEETING -> "Cost per meeting";
      case CAC -> "CAC";
      case LTV_TO_CAC -> "LTV:CAC";
      case EBITDA_MARGIN -> "EBITDA margin";
      case GROSS_MARGIN -> "Gross margin";
      case PAYBACK -> "Payback";
    };
  }

  /** Its unit code, {@code null} for a plain number. */
  public static @Nullable String unit(Yardstick yardstick) {
    return switch (yardstick) {
      case CONTACT_RATE,
          MEETING_RATE,
          SHOW_UP_RATE,
          CLOSE_RATE,
          ONBOARDING_RATE,
          EBITDA_MARGIN,
          GROSS_MARGIN ->
          "fraction";
      case COST_PER_LEAD, COST_PER_CONTACT, COST_PER_MEETING, CAC -> "usd";
      case LTV_TO_CAC -> null;
      case PAYBACK -> "months";
    };
  }
}
