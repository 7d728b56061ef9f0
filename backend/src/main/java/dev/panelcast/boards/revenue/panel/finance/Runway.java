package dev.panelcast.boards.revenue.panel.finance;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.outlook.CashRunway;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Figures;
import dev.panelcast.boards.revenue.panel.part.Reason;
import dev.panelcast.boards.revenue.panel.part.Trace;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long the cash lasts. */
final class Runway {

  private static final String FORMULA =
      """
      Costs = government fees + base pay + commissions + marketing + operating costs. \
      Burn = costs − revenue. Runway = cash ÷ burn; n/a without a burn.\
      """;

  private Runway() {}

  static PanelData data(Reading reading) {
    CashRunway runway = reading.now().figures().health().runway();
    Notes notes = Notes.of(summary(runway.months())).with(Trace.of(reading, FORMULA));
    return new Figures(reading)
        .number(
            "months",
            "Runway",
            "months",
            o -> o.figures().health().runway().months(),
            Reason.NOT_APPLICABLE)
        .number("cash", "Cash balance", "usd", o -> o.plan().finance().cashBalance())
        .number("burn", "Costs − revenue a month", "usd", o -> o.figures().health().runway().burn())
        .stat(notes.noting(notes.summary()));
  }

  private static String summary(@Nullable Double months) {
    return months == null
        ? "No burn: revenue covers the costs."
        : String.format(Locale.ROOT, "At this burn the cash lasts %,.1f months.", months);
  }
}
