package dev.panelcast.boards.fleet.store;

/** What becomes of one record of a batch. */
public enum Fate {
  /** It is new and stored. */
  ACCEPTED,
  /** An equal one is stored already. */
  DUPLICATE,
  /** Not newer than the newest of its server, and not equal to a stored one. */
  OUT_OF_ORDER
}
