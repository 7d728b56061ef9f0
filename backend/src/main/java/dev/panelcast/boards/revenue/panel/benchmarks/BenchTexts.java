package dev.panelcast.boards.revenue.panel.benchmarks;

import dev.panelcast.boards.revenue.peers.Standing;
import dev.panelcast.boards.revenue.peers.Yardstick;
import org.jspecify.annotations.Nullable;

/** What people call the figures that are compared. */
final class BenchTexts {

  static final String OTHERS =
      """
      Others: what all companies reach × the factors of industry, size and maturity (rates), of \
      industry, lead source and geography (costs), of industry and revenue model (LTV:CAC, payback). \
      Excellent, good, acceptable from their limit on; of costs and payback less is better.\
      """;

  private BenchTexts() {}

  static String title(Yardstick yardstick) {
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

  static @Nullable String title(Standing standing) {
    return switch (standing) {
      case EXCELLENT -> "Excellent";
      case GOOD -> "Good";
      case FAIR -> "Acceptable";
      case POOR -> "Below";
      case NEUTRAL -> null;
    };
  }

  static @Nullable String unit(Yardstick yardstick) {
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
