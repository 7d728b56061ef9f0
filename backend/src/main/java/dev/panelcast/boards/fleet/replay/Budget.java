package dev.panelcast.boards.fleet.replay;

import java.util.Locale;

/** How many values all recordings together may hold. */
final class Budget {

  /** 32 MB. */
  static final int VALUES = 4_000_000;

  private final int limit;
  private int spent;

  Budget(int limit) {
    this.limit = limit;
  }

  /** Counts one value. */
  void spend() {
    spent++;
    if (spent > limit) {
      throw new UnplayableFile(
          String.format(
              Locale.ROOT, "all recordings together would hold more than %,d values", limit));
    }
  }

  /** What is spent so far, to come back to. */
  int spent() {
    return spent;
  }

  /** Gives back what was spent since. */
  void back(int earlier) {
    spent = earlier;
  }
}
