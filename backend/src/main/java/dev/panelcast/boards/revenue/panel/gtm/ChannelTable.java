package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Channels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Every stage of every channel, with its rates, its cost and what it brings. */
final class ChannelTable {

  private static final String FORMULA =
      """
      Each stage = the one before × its rate. Spend = paid stage × cost, or the budget. \
      Cost per sale = spend ÷ sales. Revenue = sales × upfront cash. ROAS = revenue ÷ spend.\
      """;

  private static final List<Cell<ChannelFigures>> NUMBERS =
      List.of(
          Cell.number("leads", "Leads", "count", c -> c.stages().leads()),
          Cell.number("contact", "Contact", "fraction", c -> c.rates().contact()),
          Cell.number("contacts", "Contacts", "count", c -> c.stages().contacts()),
          Cell.number("meeting", "Meeting", "fraction", c -> c.rates().meeting()),
          Cell.number("scheduled", "Scheduled", "count", c -> c.stages().scheduled()),
          Cell.number("showUp", "Show-up", "fraction", c -> c.rates().showUp()),
          Cell.number("held", "Held", "count", c -> c.stages().held()),
          Cell.number("close", "Close", "fraction", c -> c.rates().close()),
          Cell.number("sales", "Sales", "count", c -> c.stages().sales()),
          Cell.number("spend", "Spend", "usd", c -> c.marketing().spend()),
          Cell.number("perSale", "Cost per sale", "usd", c -> c.marketing().perSale()),
          Cell.number("revenue", "Revenue", "usd", c -> c.marketing().revenue()),
          Cell.number("roas", "ROAS", null, c -> c.marketing().roas()));

  private ChannelTable() {}

  static PanelData data(Reading reading) {
    List<Cell<ChannelFigures>> cells = new ArrayList<>();
    cells.add(Cell.text("channel", "Channel", c -> Channels.name(reading, c.id())));
    cells.addAll(NUMBERS);
    SequencedMap<String, ChannelFigures> rows = new LinkedHashMap<>();
    Chosen.channels(reading).forEach(channel -> rows.put(channel.id(), channel));
    int count = rows.size();
    return Cell.table(
        cells,
        rows,
        Notes.of(count == 1 ? "One channel." : "%d channels.".formatted(count))
            .with(Trace.of(reading, FORMULA))
            .keeping("/rows/*/channel"));
  }
}
