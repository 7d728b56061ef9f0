package dev.panelcast.boards.fleet.metric;

/**
 * Where the records of a server come from. It decides what a step of its series is and when the
 * series is long enough to trust its forecast.
 */
public enum Source {
  /** A real server: a step is the mean of the records of a closed 5-minute slot. */
  REAL("real", 24, false),
  /** The built-in generator: each record is one step. */
  GENERATOR("generator", 150, true),
  /** A recorded file: each record is one step. */
  REPLAY("replay", 150, true),
  /** A recorded file whose numbers were scaled to 0-1 by its publisher. */
  SCALED_REPLAY("replay, scaled", 150, true);

  private final String mark;
  private final int readyPoints;
  private final boolean recordIsStep;

  Source(String mark, int readyPoints, boolean recordIsStep) {
    this.mark = mark;
    this.readyPoints = readyPoints;
    this.recordIsStep = recordIsStep;
  }

  /** The word a viewer sees beside the server. */
  public String mark() {
    return mark;
  }

  /** A server is warmed up with this many points in its series. */
  public int readyPoints() {
    return readyPoints;
  }

  /**
   * Whether one record stands for one 5-minute step ("demo clock x60"). Otherwise records are
   * averaged per 5-minute slot, and the newest record is not part of the series.
   */
  public boolean recordIsStep() {
    return recordIsStep;
  }
}
