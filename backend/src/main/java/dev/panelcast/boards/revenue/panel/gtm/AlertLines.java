package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.advice.Alert;
import dev.panelcast.boards.revenue.advice.Alert.Severity;
import dev.panelcast.boards.revenue.advice.Rules;
import dev.panelcast.boards.revenue.capacity.CapacityCheck;
import dev.panelcast.boards.revenue.capacity.Relief;
import dev.panelcast.boards.revenue.capacity.Remedies;
import dev.panelcast.boards.revenue.number.Compared;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Helps;
import dev.panelcast.boards.revenue.panel.word.Shares;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What deserves attention, worst first. */
final class AlertLines {

  private static final String FORMULA =
      "One rule per metric, each with its limits; a metric that is n/a raises nothing.";

  private static final String NONE = "No alert: no figure passes a limit.";

  private AlertLines() {}

  static PanelData data(Reading reading) {
    List<Alert> alerts = reading.now().figures().alerts();
    CapacityCheck capacity = reading.now().figures().workforce().capacity();
    SequencedMap<String, Entry> items = new LinkedHashMap<>();
    alerts.forEach(
        alert ->
            items.put(
                alert.subject().word(),
                new Entry(text(alert, capacity), Levels.of(alert.severity()), null)));
    if (items.isEmpty()) {
      items.put("none", new Entry(NONE, Grade.GOOD, null));
    }
    return new Listing(items, Notes.of(summary(alerts)).with(Trace.of(reading, FORMULA)));
  }

  private static String summary(List<Alert> alerts) {
    long bad = alerts.stream().filter(alert -> alert.severity() == Severity.CRITICAL).count();
    return alerts.isEmpty()
        ? NONE
        : "%d alerts, %d of them critical.".formatted(alerts.size(), bad);
  }

  private static String text(Alert alert, CapacityCheck capacity) {
    String value = shown(alert, alert.value());
    String limit = shown(alert, alert.limit());
    Double remedy = alert.remedy();
    return switch (alert.subject()) {
      case LTV_TO_CAC ->
          line("LTV:CAC", value, "below " + limit)
              + (remedy == null ? "" : " Cut CAC by %s.".formatted(Money.usd(remedy)));
      case EBITDA -> "EBITDA is negative: %s a month.".formatted(value);
      case EBITDA_MARGIN -> line("EBITDA margin", value, "below " + limit);
      case PAYBACK -> line("Payback", value, "above " + limit);
      case GROSS_MARGIN -> line("Gross margin", value, "below " + limit);
      case SALES -> line("Sales a month", value, "below " + limit);
      case REVENUE_GAP -> gap(alert, value);
      case COVERAGE -> line("Pipeline coverage", value, "below " + limit + ", good from 3");
      case SETTER_LOAD -> line("Setter load", value, "above " + limit) + told(capacity.remedies());
      case BOOKING_LOAD ->
          line("Setter bookings", value, "above " + limit)
              + told("setters", capacity.bookingRelief());
      case CLOSER_LOAD ->
          alert.value() < alert.limit()
              ? "Closers are underused: load is %s, below %s.".formatted(value, limit)
              : line("Closer load", value, "above " + limit)
                  + told("closers", capacity.closerRelief());
      case CLOSE_RATE -> line("Close rate", value, "below " + limit);
      case CONTACT_RATE -> line("Contact rate", value, "below " + limit);
      case SHOW_UP_RATE -> line("Show-up rate", value, "below " + limit);
      case OTE_SHARE -> line("OTE of revenue", value, "above " + limit);
      case PAYOUT -> line("Stakeholders of revenue", value, "above " + limit);
      case ALL_WELL -> "All well: unit economics and EBITDA margin are good.";
    };
  }

  private static String gap(Alert alert, String value) {
    Double sales = alert.remedy();
    String missed =
        Compared.above(alert.value(), Rules.SHORTFALL)
            ? "Revenue has a shortfall: it misses its target by %s."
            : "Revenue misses its target by %s.";
    return missed.formatted(value)
        + (sales == null ? "" : String.format(Locale.ROOT, " %,.1f more sales close it.", sales));
  }

  private static String told(@Nullable Remedies remedies) {
    return remedies == null ? "" : " Have %s.".formatted(Helps.of(remedies));
  }

  private static String told(String people, @Nullable Relief relief) {
    return relief == null ? "" : " Have %s.".formatted(Helps.of(people, relief));
  }

  private static String line(String what, String value, String limit) {
    return "%s is %s, %s.".formatted(what, value, limit);
  }

  private static String shown(Alert alert, double value) {
    return switch (alert.subject()) {
      case LTV_TO_CAC, SALES, COVERAGE -> String.format(Locale.ROOT, "%,.2f", value);
      case EBITDA -> Money.usd(value);
      case PAYBACK -> String.format(Locale.ROOT, "%,.1f months", value);
      default -> Shares.percent(value);
    };
  }
}
