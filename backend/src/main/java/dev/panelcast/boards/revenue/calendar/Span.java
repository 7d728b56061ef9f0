package dev.panelcast.boards.revenue.calendar;

import dev.panelcast.board.Panel.Word;

/** A part of the year for which a target can be given. */
public enum Span implements Word {
  ANNUAL(1),
  QUARTERLY(4),
  MONTHLY(12),
  WEEKLY(52),
  DAILY(260);

  private final int perYear;

  Span(int perYear) {
    this.perYear = perYear;
  }

  /** How many of them make a year. */
  public int perYear() {
    return perYear;
  }

  /** What a target for this span makes in a year. */
  public double annual(double value) {
    return value * perYear;
  }

  /** What a year's target makes in this span. */
  public double share(double annual) {
    return annual / perYear;
  }
}
