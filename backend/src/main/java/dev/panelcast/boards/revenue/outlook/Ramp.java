package dev.panelcast.boards.revenue.outlook;

import java.util.List;

/** How new hires become productive. */
public final class Ramp {
  private static final List<Double> PRODUCTIVITY = List.of(0.30, 0.60, 0.85, 1.0);

  private Ramp() {}

  /** How many full people so many hires are worth in each of their first four months. */
  public static List<Double> capacity(double hires) {
    return PRODUCTIVITY.stream().map(productivity -> hires * productivity).toList();
  }
}
