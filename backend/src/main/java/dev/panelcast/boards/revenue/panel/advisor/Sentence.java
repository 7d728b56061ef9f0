package dev.panelcast.boards.revenue.panel.advisor;

import dev.panelcast.boards.revenue.advice.Alert.Subject;
import dev.panelcast.boards.revenue.capacity.CapacityCheck;
import dev.panelcast.boards.revenue.capacity.Remedies;
import dev.panelcast.boards.revenue.figures.Figures;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.word.Helps;
import dev.panelcast.boards.revenue.panel.word.Shares;
import dev.panelcast.boards.revenue.profit.ProfitAndLoss;
import java.util.Locale;

/** What to do about a figure. */
final class Sentence {

  private Sentence() {}

  /** One sentence of at most 140 characters that leads from a value to a goal, in its unit. */
  static String of(Figures figures, Subject subject, double value, double goal) {
    return switch (subject) {
      case SETTER_LOAD, BOOKING_LOAD, CLOSER_LOAD -> load(figures, subject, value, goal);
      case CLOSE_RATE, CONTACT_RATE, SHOW_UP_RATE -> rate(subject, value, goal);
      case SALES, REVENUE_GAP, COVERAGE -> sales(figures, subject, value, goal);
      default -> money(figures, subject, value, goal);
    };
  }

  private static String money(Figures figures, Subject subject, double value, double goal) {
    ProfitAndLoss month = figures.economy().profit();
    return switch (subject) {
      case LTV_TO_CAC ->
          "Raise LTV:CAC from %s to %s: cut what a sale costs by %s."
              .formatted(number(value), number(goal), Money.usd(cacToCut(figures, goal)));
      case EBITDA ->
          "The month loses %s: cut costs by as much to break even.".formatted(Money.usd(-value));
      case EBITDA_MARGIN ->
          "Raise the EBITDA margin from %s to %s: costs are %s a month."
              .formatted(percent(value), percent(goal), Money.usd(month.cogs() + month.opex()));
      case PAYBACK ->
          "Shorten payback from %s to %s months: ask for more cash upfront or cut CAC."
              .formatted(number(value), number(goal));
      case GROSS_MARGIN ->
          "Raise the gross margin from %s to %s: base pay and commissions take %s a month."
              .formatted(percent(value), percent(goal), Money.usd(month.cogs()));
      case OTE_SHARE ->
          "On-target pay is %s of revenue: bring it to %s with fewer heads or more sales."
              .formatted(percent(value), percent(goal));
      case PAYOUT ->
          "Stakeholders get %s of revenue: a smaller share brings it to %s."
              .formatted(percent(value), percent(goal));
      default ->
          "LTV:CAC and an EBITDA margin of %s are good: keep both while you grow."
              .formatted(percent(value));
    };
  }

  private static String load(Figures figures, Subject subject, double value, double goal) {
    CapacityCheck capacity = figures.workforce().capacity();
    return switch (subject) {
      case SETTER_LOAD -> setters(capacity, value);
      case BOOKING_LOAD ->
          "Setters must book %s meetings a month and can book %s: add setters or bookings a day."
              .formatted(number(capacity.meetings()), number(capacity.setterBookings()));
      default ->
          value < goal
              ? "Closers are used to %s: bring them more meetings before you hire."
                  .formatted(percent(value))
              : "Closers must hold %s meetings a month and can hold %s: add closers."
                  .formatted(number(capacity.meetings()), number(capacity.closerMeetings()));
    };
  }

  private static String rate(Subject subject, double value, double goal) {
    return switch (subject) {
      case CLOSE_RATE -> rate("close rate", value, goal, "train closers, or qualify leads earlier");
      case CONTACT_RATE -> rate("contact rate", value, goal, "call sooner and more often");
      default -> rate("show-up rate", value, goal, "confirm meetings the day before");
    };
  }

  private static String sales(Figures figures, Subject subject, double value, double goal) {
    return switch (subject) {
      case SALES ->
          "Bring sales from %s to %s a month: more leads, or better rates."
              .formatted(number(value), number(goal));
      case REVENUE_GAP -> gap(figures, value);
      default ->
          "Raise pipeline coverage from %s to 3: more meetings have to be held."
              .formatted(number(value));
    };
  }

  private static String rate(String name, double value, double goal, String how) {
    return "Bring the %s from %s to %s: %s.".formatted(name, percent(value), percent(goal), how);
  }

  private static String gap(Figures figures, double value) {
    Double sales = figures.progress().extraSales();
    return sales == null
        ? "Revenue misses its target by %s, and a sale brings no cash upfront."
            .formatted(percent(value))
        : "Win %s more sales a month: revenue misses its target by %s."
            .formatted(number(sales), percent(value));
  }

  private static String setters(CapacityCheck capacity, double value) {
    Remedies remedies = capacity.remedies();
    String load = "Setters are loaded to %s".formatted(percent(value));
    return remedies == null
        ? load + "."
        : String.format(
            Locale.ROOT,
            "%s: have %,.0f setters, or %s leads a month, or %,.0f calls per lead.",
            load,
            remedies.setters(),
            Helps.leads(remedies),
            remedies.callsPerLead());
  }

  /** By how much the cost of a sale must fall for this ratio. */
  private static double cacToCut(Figures figures, double ratio) {
    Double cac = figures.unit().cac();
    return cac == null ? 0 : cac - figures.unit().ltv() / ratio;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.1f", value);
  }

  private static String percent(double value) {
    return Shares.percent(value);
  }
}
