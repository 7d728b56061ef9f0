package dev.panelcast.boards.fleet.tick;

/**
 * What a tick cost.
 *
 * @param riskCalculations exactly one per server
 * @param milliseconds from reading the series to the finished figures
 */
public record Effort(int riskCalculations, double milliseconds) {}
