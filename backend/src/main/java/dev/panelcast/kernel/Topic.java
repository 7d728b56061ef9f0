package dev.panelcast.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    String query =
        variables.entrySet().stream()
            .map(variable -> variable.getKey() + "=" + encode(variable.getValue()))
            .collect(Collectors.joining("&"));
    String bucket = bucketSize == null ? "-" : Integer.toString(bucketSize.seconds());
    return board + "/" + panel + "?" + query + "@" + bucket + "#" + scope;
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return key();
  }
}
