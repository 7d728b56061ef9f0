package dev.panelcast.boards.revenue.timeline;

/**
 * The cash of one month, in USD.
 *
 * @param month 1 is the first
 * @param sales closed in it
 * @param immediate cash of its own sales
 * @param deferred cash that arrives from earlier sales
 * @param total immediate + deferred
 * @param cumulative all totals up to this month
 * @param expectedLater what its own sales will pay later, after what is lost on the way
 */
public record CashMonth(
    int month,
    double sales,
    double immediate,
    double deferred,
    double total,
    double cumulative,
    double expectedLater) {}
