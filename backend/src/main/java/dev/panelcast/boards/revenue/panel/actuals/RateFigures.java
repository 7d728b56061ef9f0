package dev.panelcast.boards.revenue.panel.actuals;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Stat;
import dev.panelcast.boards.revenue.actuals.Period;
import dev.panelcast.boards.revenue.actuals.WinRates;
import dev.panelcast.boards.revenue.panel.part.Reason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** How often and how fast opportunities are won. */
final class RateFigures {

  private static final String FORMULA =
      """
      Win rate = won ÷ (won + lost). Cycle = mean of the days from the first contact to the win. \
      Mean value = value of the won ones ÷ their number.\
      """;

  private RateFigures() {}

  static View view(Closed closed) {
    WinRates rates = closed.actuals().rates();
    Period period = closed.actuals().period();
    SequencedMap<String, Item> items = new LinkedHashMap<>();
    items.put("winRate", Item.of("Win rate", rates.winRate(), "fraction"));
    items.put("cycle", Item.of("Cycle", rates.cycleDays(), "days"));
    items.put("meanValue", Item.of("Mean value", rates.meanValue(), "usd"));
    Map<String, String> reasons = new LinkedHashMap<>();
    items.forEach(
        (key, item) -> {
          if (item.value() == null) {
            reasons.put("/items/" + key + "/value", Reason.NO_DATA);
          }
        });
    return View.of(
        new Stat(
            items,
            Notes.of(
                    period == null
                        ? "Nothing is won or lost yet."
                        : "%d won and %d lost in %s."
                            .formatted(rates.won(), rates.lost(), Closed.words(period)))
                .with(closed.formula(FORMULA))
                .because(reasons)));
  }
}
