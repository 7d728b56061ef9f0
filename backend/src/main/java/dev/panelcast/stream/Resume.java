package dev.panelcast.stream;

import dev.panelcast.kernel.Cursor;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client says it has.
 *
 * @param cursor its place in the stream of the same panels, variables and refresh
 * @param revisions the revisions that it holds by panel id, looked at without a cursor only
 */
record Resume(@Nullable Cursor cursor, Map<String, Revision> revisions) {

  /** Nothing. */
  static final Resume NOTHING = new Resume(null, Map.of());

  private static final Pattern HELD = Pattern.compile("([a-z0-9-]{1,64})~([0-9a-f]{16})");

  /** More than any board shows at once. */
  private static final int LONGEST = 256;

  Resume {
    revisions = Map.copyOf(revisions);
  }

  /**
   * Reads both; what is malformed counts as absent.
   *
   * @param header the last event id that a browser sends by itself; beats the query
   * @param query the same as a parameter
   * @param have {@code panel~revision,panel~revision}
   */
  static Resume read(@Nullable String header, @Nullable String query, @Nullable String have) {
    String text = header == null ? query : header;
    Cursor cursor = text == null ? null : Cursor.parse(text).orElse(null);
    return new Resume(cursor, have == null ? Map.of() : held(have));
  }

  private static Map<String, Revision> held(String have) {
    Map<String, Revision> held = new HashMap<>();
    for (String pair : List.of(have.split(",", LONGEST))) {
      Matcher matcher = HELD.matcher(pair);
      if (matcher.matches()) {
        held.put(matcher.group(1), new Revision(matcher.group(2)));
      }
    }
    return held;
  }

  /** Whether the client holds what the frame shows. */
  boolean has(Frame frame) {
    return frame.revision().equals(revisions.get(frame.topic().panel().value()));
  }
}
