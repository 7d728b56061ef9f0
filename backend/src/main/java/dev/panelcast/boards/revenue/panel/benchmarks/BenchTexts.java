package dev.panelcast.boards.revenue.panel.benchmarks;

import dev.panelcast.boards.revenue.peers.Standing;
import org.jspecify.annotations.Nullable;

/** What people call the figures that are compared. */
final class BenchTexts {

  static final String OTHERS =
      """
      Others: what all companies reach × the factors of industry, size and maturity (rates), of \
      industry, lead source and geography (costs), of industry and revenue model (LTV:CAC, payback). \
      Excellent, good, acceptable (fair) from their limit on, else below (poor); of costs and payback \
      less is better.\
      """;

  private BenchTexts() {}

  static @Nullable String title(Standing standing) {
    return switch (standing) {
      case EXCELLENT -> "Excellent";
      case GOOD -> "Good";
      case FAIR -> "Acceptable";
      case POOR -> "Below";
      case NEUTRAL -> null;
    };
  }
}
