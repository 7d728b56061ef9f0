package dev.panelcast.cache;

/**
 * Where a board's stream stands.
 *
 * @param epoch name of the period in which sequences count
 * @param sequence of the newest frame; 0 when there is none yet
 */
record Head(String epoch, long sequence) {

  /** Whether this is an earlier place of the same epoch. */
  boolean isBehind(Head other) {
    return epoch.equals(other.epoch) && sequence < other.sequence;
  }

  boolean isOfAnotherEpochThan(Head other) {
    return !epoch.equals(other.epoch);
  }
}
