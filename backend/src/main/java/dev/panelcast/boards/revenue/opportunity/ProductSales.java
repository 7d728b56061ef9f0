package dev.panelcast.boards.revenue.opportunity;

import org.jspecify.annotations.Nullable;

/**
 * What became of a product so far.
 *
 * @param product its name
 * @param listPriceCents its price in the list of products, in cents; {@code null} when not known
 * @param opportunities of this product, whatever their stage
 * @param won how many of them are won
 * @param wonCents what those are worth, in cents
 */
public record ProductSales(
    String product, @Nullable Long listPriceCents, int opportunities, int won, long wonCents) {

  /** Whether both names have the same letters and digits. */
  public boolean readsLike(ProductSales other) {
    return Spelling.bare(product).equals(Spelling.bare(other.product));
  }
}
