package dev.panelcast.boards.revenue.panel.workbench;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.chart.Bars;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.sensitivity.Driver;
import dev.panelcast.boards.revenue.sensitivity.Elasticity;
import java.util.List;
import java.util.Locale;

/** Which input moves EBITDA most. */
final class ElasticityBars {

  private static final String FORMULA =
      """
      Elasticity = % change of EBITDA or revenue ÷ % change of the input, for 1% more of it, largest \
      first. n/a when the input or EBITDA is 0.\
      """;

  private ElasticityBars() {}

  static PanelData data(Reading reading) {
    List<Elasticity> ranked = reading.now().figures().elasticities();
    Bars bars = new Bars();
    ranked.forEach(
        each -> bars.bar(each.driver().word(), title(each.driver()), each.ebitda(), null));
    // What only costs moves no revenue.
    ranked.stream()
        .filter(each -> each.revenue() != null && each.revenue() != 0)
        .forEach(
            each ->
                bars.bar(
                    "revenue_" + each.driver().word(),
                    "Revenue, %s".formatted(title(each.driver()).toLowerCase(Locale.ROOT)),
                    each.revenue(),
                    null));
    return bars.of(null, Notes.of(summary(ranked.getFirst())).with(Trace.of(reading, FORMULA)));
  }

  private static String summary(Elasticity first) {
    return first.ebitda() == null
        ? "Without EBITDA nothing moves it."
        : String.format(
            Locale.ROOT,
            "%s moves EBITDA most: 1%% more of it makes %+.2f%%.",
            title(first.driver()),
            first.ebitda());
  }

  private static String title(Driver driver) {
    return switch (driver) {
      case LEADS -> "Leads";
      case CONTACT_RATE -> "Contact rate";
      case MEETING_RATE -> "Meeting rate";
      case SHOW_UP_RATE -> "Show-up rate";
      case CLOSE_RATE -> "Close rate";
      case MARKETING_COST -> "Cost of marketing";
      case DEAL_VALUE -> "Deal value";
      case BASE_PAY -> "Base pay";
      case COMMISSION_RATES -> "Commission rates";
      case OPERATING_COSTS -> "Operating costs";
    };
  }
}
