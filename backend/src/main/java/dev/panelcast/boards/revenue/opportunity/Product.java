package dev.panelcast.boards.revenue.opportunity;

import org.jspecify.annotations.Nullable;

/**
 * Something that is sold.
 *
 * @param name as it is spelled rightly
 * @param listPriceCents its price, in cents; {@code null} when not known
 */
public record Product(String name, @Nullable Long listPriceCents) {}
