package dev.panelcast.boards.revenue.panel.workbench;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.funnel.Funnel;
import dev.panelcast.boards.revenue.funnel.UnitCosts;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Channels;
import dev.panelcast.boards.revenue.unit.UnitEconomics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What one unit of each stage costs, whichever stage is paid, and a sale with its commission. */
final class CostLadder {

  private static final String FORMULA =
      """
      Cost per lead = spend ÷ leads; each further stage = the one before ÷ its rate. CPL equivalent of a \
      channel = cost × the rates up to the stage that it pays. Fully loaded CAC = cost per sale + \
      commission ÷ sales; its LTV:CAC and payback as ever.\
      """;
  private static final String SUMMARY = "What one lead, contact, meeting and sale cost.";

  /** A step of the ladder. */
  private record Line(String name, @Nullable Double cost, @Nullable String unit) {
    static Line usd(String name, @Nullable Double cost) {
      return new Line(name, cost, "usd");
    }
  }

  private static final List<Cell<Line>> CELLS =
      List.of(Cell.text("unit", "Unit", Line::name), Cell.number("cost", "Cost", null, Line::cost));

  private CostLadder() {}

  static PanelData data(Reading reading) {
    Funnel funnel = reading.now().economy().funnel();
    UnitCosts costs = UnitCosts.fromLead(funnel.marketing().perLead(), funnel.rates());
    UnitEconomics loaded = reading.now().figures().loaded();
    SequencedMap<String, Line> lines = new LinkedHashMap<>();
    lines.put("lead", Line.usd("Lead", costs.lead()));
    lines.put("contact", Line.usd("Contact", costs.contact()));
    lines.put("scheduled", Line.usd("Scheduled meeting", costs.scheduled()));
    lines.put("held", Line.usd("Held meeting", costs.held()));
    lines.put("sale", Line.usd("Sale", costs.sale()));
    lines.put("loaded", Line.usd("Sale with commission", loaded.cac()));
    lines.put("loadedRatio", new Line("LTV:CAC with commission", loaded.ltvToCac(), null));
    lines.put("loadedPayback", new Line("Payback with commission", loaded.payback(), "months"));
    for (ChannelFigures channel : funnel.channels()) {
      lines.put(
          "cpl." + channel.id(),
          Line.usd(
              "CPL equivalent, " + Channels.name(reading, channel.id()),
              channel.marketing().perLead()));
    }
    return Cell.table(CELLS, lines, Line::unit, Notes.of(SUMMARY).with(Trace.of(reading, FORMULA)));
  }
}
