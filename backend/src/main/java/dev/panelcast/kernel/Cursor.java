package dev.panelcast.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a board's stream of frames, the {@code id:} of an event. Comparable only within one
 * epoch.
 *
 * @param epoch name of the period in which sequences count, given by Redis; letters and digits
 * @param sequence number of the frame, from 1; 0 is before the first
 */
public record Cursor(String epoch, long sequence) {

  private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9]{1,40})-([0-9]{1,18})");

  /** Refuses an epoch with other characters or a negative sequence. */
  public Cursor {
    if (!epoch.matches("[A-Za-z0-9]{1,40}") || sequence < 0) {
      throw new IllegalArgumentException("not a cursor: " + epoch + "-" + sequence);
    }
  }

  /** Reads {@code <epoch>-<sequence>}; anything else is no cursor. */
  public static Optional<Cursor> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(new Cursor(matcher.group(1), Long.parseLong(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return epoch + "-" + sequence;
  }
}
