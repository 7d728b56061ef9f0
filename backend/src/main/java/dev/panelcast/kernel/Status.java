package dev.panelcast.kernel;

import java.util.Locale;

/** What a frame says about its data. */
public enum Status {
  /** Computed, with data. */
  OK,
  /** Computed, and there is nothing to show; a problem code says why. */
  EMPTY,
  /**
   * Older than it should be, because no input comes or because of an outage that began not long
   * ago; the data is the last good one.
   */
  STALE,
  /** The last compute failed; the data is the last good one, if any. */
  ERROR;

  /** The word on the wire. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
