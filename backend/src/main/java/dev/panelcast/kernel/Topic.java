package dev.panelcast.kernel;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The whole identity of a panel's data. Two requests share a result if and only if their topics are
 * equal.
 *
 * @param board the board
 * @param panel the panel
 * @param variables the variables that the panel declares and that differ from their default, in
 *     canonical form
 * @param bucketSize effective bucket size, {@code null} for panels without a bucket
 * @param scope who may share it: {@link #PUBLIC} or {@link #PRIVATE}
 */
public record Topic(
    BoardId board,
    PanelId panel,
    SortedMap<String, String> variables,
    @Nullable BucketSize bucketSize,
    String scope) {

  /** Shared by everybody who asks for it. */
  public static final String PUBLIC = "public";

  /** Projected for one caller by the instance that serves it, never stored. */
  public static final String PRIVATE = "private";

  private static final Pattern KEY =
      Pattern.compile("([^/]+)/([^?]+)\\?([^@]*)@([0-9]+|-)#([a-z0-9]+)");

  /** Keeps an unmodifiable sorted copy of the variables. */
  public Topic {
    variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
  }

  /** A shared topic. */
  public static Topic shared(
      BoardId board, PanelId panel, Map<String, String> variables, @Nullable BucketSize size) {
    return new Topic(board, panel, new TreeMap<>(variables), size, PUBLIC);
  }

  /** Whether frames of this topic stay in the memory of one instance. */
  public boolean isPrivate() {
    return scope.equals(PRIVATE);
  }

  /**
   * Canonical text, equal exactly when the topics are equal: {@code
   * board/panel?name=value&name=value@seconds#scope}, names sorted, values percent-encoded, the
   * bucket {@code -} when there is none.
   */
  public String key() {
    String bucket = bucketSize == null ? "-" : Integer.toString(bucketSize.seconds());
    return board + "/" + panel + "?" + Query.write(variables) + "@" + bucket + "#" + scope;
  }

  /**
   * The topic with this {@link #key()}.
   *
   * @throws IllegalArgumentException when it is no topic's key
   */
  public static Topic parse(String key) {
    Matcher matcher = KEY.matcher(key);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a topic: " + key);
    }
    return new Topic(
        new BoardId(matcher.group(1)),
        new PanelId(matcher.group(2)),
        Query.read(matcher.group(3)),
        size(matcher.group(4)),
        matcher.group(5));
  }

  private static @Nullable BucketSize size(String text) {
    if (text.equals("-")) {
      return null;
    }
    return BucketSize.ofSeconds(Integer.parseInt(text))
        .orElseThrow(() -> new IllegalArgumentException("not a bucket size: " + text));
  }

  @Override
  public String toString() {
    return key();
  }
}
