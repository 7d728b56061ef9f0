package dev.panelcast.boards.revenue.calendar;

/** One revenue target in USD, said in five ways. The year's is stored, the others follow. */
public record TargetBreakdown(
    double annual, double quarterly, double monthly, double weekly, double daily) {

  /** The target of a span. */
  public double of(Span span) {
    return switch (span) {
      case ANNUAL -> annual;
      case QUARTERLY -> quarterly;
      case MONTHLY -> monthly;
      case WEEKLY -> weekly;
      case DAILY -> daily;
    };
  }

  /** The break-down of a year's target. */
  public static TargetBreakdown of(double annual) {
    return new TargetBreakdown(
        annual,
        Span.QUARTERLY.share(annual),
        Span.MONTHLY.share(annual),
        Span.WEEKLY.share(annual),
        Span.DAILY.share(annual));
  }
}
