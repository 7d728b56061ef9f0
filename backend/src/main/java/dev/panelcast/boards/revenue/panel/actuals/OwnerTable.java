package dev.panelcast.boards.revenue.panel.actuals;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.actuals.OwnerFigures;
import dev.panelcast.boards.revenue.actuals.Period;
import dev.panelcast.boards.revenue.panel.part.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** What each owner won; all of them whoever is chosen, so that the choice stays. */
final class OwnerTable {

  private static final String FORMULA =
      """
      Attainment = won ÷ (closer deals a month × months). Commission = won value × upfront share × \
      commission rate of closers × multiplier of the attainment (below 40% 0.6, below 70% 0.8, \
      below 100% 1, below 150% 1.2, else 1.6); with policy "full" without the upfront share.\
      """;

  private static final String OF_ALL_PRODUCTS =
      "Quotas are not split by product: choose all of them to see attainment and commission.";

  private static final List<Cell<OwnerFigures>> WON =
      List.of(
          Cell.text("owner", "Owner", OwnerFigures::owner),
          Cell.number("won", "Won", "count", OwnerFigures::won),
          Cell.number("value", "Won value", "usd", owner -> Closed.usd(owner.wonCents())));

  /** A quota is for all products, and a commission follows from how much of it is reached. */
  private static final List<Cell<OwnerFigures>> EARNED =
      List.of(
          Cell.number("attainment", "Attainment", "fraction", OwnerFigures::attainment),
          Cell.number("commission", "Commission", "usd", OwnerFigures::commission));

  private OwnerTable() {}

  static View view(Closed closed) {
    Period period = closed.actuals().period();
    if (period == null) {
      return View.empty(
          "nothing_decided", "Nobody won or lost anything yet. Import opportunities, or wait.");
    }
    SequencedMap<String, OwnerFigures> rows = new LinkedHashMap<>();
    closed.actuals().owners().forEach(owner -> rows.put(owner.owner(), owner));
    Notes notes =
        Notes.of("%d owners in %s.".formatted(rows.size(), Closed.words(period)))
            .with(closed.formula(FORMULA))
            .keeping("/rows/*/owner");
    return View.of(
        closed.isOfProduct()
            ? Cell.table(WON, rows, notes.noting(OF_ALL_PRODUCTS))
            : Cell.table(Stream.concat(WON.stream(), EARNED.stream()).toList(), rows, notes));
  }
}
