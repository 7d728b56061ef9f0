package dev.panelcast.boards.revenue.live;

import dev.panelcast.boards.revenue.opportunity.ProductSales;
import java.util.List;

/**
 * What is sold, and how many opportunities there are; the value of its model.
 *
 * @param products by name
 */
public record SalesState(List<ProductSales> products) {

  /** Keeps its own list. */
  public SalesState {
    products = List.copyOf(products);
  }

  /** Names that read like another one, each once; they may be two spellings of one product. */
  public List<String> alike() {
    return products.stream()
        .filter(
            one -> products.stream().anyMatch(other -> !one.equals(other) && one.readsLike(other)))
        .map(ProductSales::product)
        .toList();
  }

  /** How many opportunities there are. */
  public int stored() {
    return products.stream().mapToInt(ProductSales::opportunities).sum();
  }
}
