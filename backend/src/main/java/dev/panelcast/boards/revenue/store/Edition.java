package dev.panelcast.boards.revenue.store;

import java.time.Instant;

/**
 * A revision and its origin.
 *
 * @param revision from 1 on
 * @param author who made it
 * @param at when
 */
public record Edition(long revision, String author, Instant at) {

  /** The author of a change by somebody who gave no name. */
  public static final String NOBODY = "anonymous";
}
