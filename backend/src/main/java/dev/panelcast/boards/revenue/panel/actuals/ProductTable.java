package dev.panelcast.boards.revenue.panel.actuals;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.live.SalesState;
import dev.panelcast.boards.revenue.opportunity.ProductSales;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The products that opportunities may name. */
final class ProductTable {

  private static final List<Cell<ProductSales>> CELLS =
      List.of(
          Cell.text("product", "Product", ProductSales::product),
          Cell.<ProductSales>number("listPrice", "List price", "usd", ProductTable::listPrice)
              .missingFor(Reason.NO_DATA),
          Cell.number("opportunities", "Opportunities", "count", ProductSales::opportunities),
          Cell.number("won", "Won", "count", ProductSales::won),
          Cell.number("value", "Won value", "usd", product -> Closed.usd(product.wonCents())));

  private static final String FORMULA =
      """
      Opportunities of all stages that name the product; Won and Won value are counted over those that \
      were won, whenever that was.\
      """;

  private ProductTable() {}

  static View view(SalesState sales) {
    if (sales.products().isEmpty()) {
      return View.empty(
          "no_products",
          "No product is known yet. Import products, or opportunities that name some.");
    }
    SequencedMap<String, ProductSales> rows = new LinkedHashMap<>();
    sales.products().forEach(product -> rows.put(product.product(), product));
    Notes notes =
        Notes.of("%d products, all months.".formatted(rows.size()))
            .with(new Formula(FORMULA, List.of()))
            .keeping("/rows/*/product");
    return View.of(Cell.table(CELLS, rows, alike(sales.alike(), notes)));
  }

  private static Notes alike(List<String> names, Notes notes) {
    return names.isEmpty()
        ? notes
        : notes.noting(
            "Two spellings of one product? %s. Import again under one name what names the other."
                .formatted(String.join(", ", names)));
  }

  private static @Nullable Double listPrice(ProductSales product) {
    Long cents = product.listPriceCents();
    return cents == null ? null : Closed.usd(cents);
  }
}
