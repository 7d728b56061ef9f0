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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                    "Revenue, %s".formatted(within(title(each.driver()))),
                    each.revenue(),
                    null));
    return bars.of(null, Notes.of(summary(ranked)).with(Trace.of(reading, FORMULA)));
  }

  private static String summary(List<Elasticity> ranked) {
    Elasticity first = ranked.getFirst();
    if (first.ebitda() == null) {
      return "Without EBITDA nothing moves it.";
    }
    List<String> alike =
        ranked.stream().filter(first::isAlike).map(each -> title(each.driver())).toList();
    return String.format(
        Locale.ROOT,
        alike.size() == 1
            ? "%s moves EBITDA most: 1%% more of it makes %+.2f%%."
            : "%s move EBITDA most, alike: 1%% more of one makes %+.2f%%.",
        listed(alike),
        first.ebitda());
  }

  /** As in a sentence that begins with them. */
  private static String listed(List<String> titles) {
    if (titles.size() == 1) {
      return titles.getFirst();
    }
    List<String> others = titles.stream().skip(1).map(ElasticityBars::within).toList();
    String before =
        Stream.concat(Stream.of(titles.getFirst()), others.stream().limit(others.size() - 1))
            .collect(Collectors.joining(", "));
    return before + " and " + others.getLast();
  }

  private static String within(String title) {
    return title.toLowerCase(Locale.ROOT);
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
