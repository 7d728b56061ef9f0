package dev.panelcast.boards.revenue.edit;

import dev.panelcast.boards.revenue.store.Edition;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The name under which a change is remembered: what the caller says, for nobody logs in. */
final class Author {

  /** Header that holds the name, percent-encoded where it is not ASCII. */
  static final String HEADER = "Panelcast-Author";

  private static final int LONGEST = 60;

  private Author() {}

  /** A short name on one line, {@code anonymous} without one. */
  static String of(@Nullable String header) {
    if (header == null) {
      return Edition.NOBODY;
    }
    StringBuilder name = new StringBuilder();
    decoded(header)
        .codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .limit(LONGEST)
        .forEach(name::appendCodePoint);
    return name.toString().isBlank() ? Edition.NOBODY : name.toString().strip();
  }

  private static String decoded(String header) {
    try {
      // In a header a plus is a plus.
      return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return header;
    }
  }
}
