package dev.panelcast.boards.fleet.risk;

/** Lower bounds of a metric, highest first, and the points each is worth. */
final class PointSteps {
  private final double[] bounds;
  private final int[] points;

  /** Takes pairs of bound and points. */
  PointSteps(int... pairs) {
    bounds = new double[pairs.length / 2];
    points = new int[pairs.length / 2];
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] = pairs[2 * i];
      points[i] = pairs[2 * i + 1];
    }
  }

  /** Points of the first bound that the value reaches; 0 for a missing value. */
  int points(double value) {
    for (int i = 0; i < bounds.length; i++) {
      if (value >= bounds[i]) {
        return points[i];
      }
    }
    return 0;
  }
}
