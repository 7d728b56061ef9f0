package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.advice.Alert;
import dev.panelcast.boards.revenue.advice.Alert.Severity;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** What deserves attention, worst first. */
final class AlertLines {

  private static final String FORMULA =
      "One rule per metric, each with its limits; a metric that is n/a raises nothing.";

  private AlertLines() {}

  static PanelData data(Reading reading) {
    List<Alert> alerts = reading.now().figures().alerts();
    SequencedMap<String, Entry> items = new LinkedHashMap<>();
    alerts.forEach(
        alert ->
            items.put(
                alert.subject().word(), new Entry(text(alert), Levels.of(alert.severity()), null)));
    long bad = alerts.stream().filter(alert -> alert.severity() == Severity.CRITICAL).count();
    return new Listing(
        items,
        Notes.of("%d alerts, %d of them critical.".formatted(alerts.size(), bad))
            .with(Trace.of(reading, FORMULA)));
  }

  private static String text(Alert alert) {
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
      case REVENUE_GAP ->
          "Revenue misses its target by %s.".formatted(value)
              + (remedy == null
                  ? ""
                  : String.format(Locale.ROOT, " %,.1f more sales close it.", remedy));
      case COVERAGE -> line("Pipeline coverage", value, "below " + limit + ", good from 3");
      case SETTER_LOAD -> line("Setter load", value, "above " + limit);
      case BOOKING_LOAD -> line("Setter bookings", value, "above " + limit);
      case CLOSER_LOAD ->
          line("Closer load", value, (alert.value() < alert.limit() ? "below " : "above ") + limit);
      case CLOSE_RATE -> line("Close rate", value, "below " + limit);
      case CONTACT_RATE -> line("Contact rate", value, "below " + limit);
      case SHOW_UP_RATE -> line("Show-up rate", value, "below " + limit);
      case OTE_SHARE -> line("OTE of revenue", value, "above " + limit);
      case PAYOUT -> line("Stakeholders of revenue", value, "above " + limit);
      case ALL_WELL -> "All well: unit economics and EBITDA margin are good.";
    };
  }

  private static String line(String what, String value, String limit) {
    return "%s is %s, %s.".formatted(what, value, limit);
  }

  private static String shown(Alert alert, double value) {
    return switch (alert.subject()) {
      case LTV_TO_CAC, SALES, COVERAGE -> String.format(Locale.ROOT, "%,.2f", value);
      case EBITDA -> Money.usd(value);
      case PAYBACK -> String.format(Locale.ROOT, "%,.1f months", value);
      default -> String.format(Locale.ROOT, "%,.1f%%", value * 100);
    };
  }
}
