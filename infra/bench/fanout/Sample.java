import java.util.LinkedHashMap;
import java.util.Map;

/** The event that every server sends: about 1 KB of panel data that says when it was published. */
final class Sample {

  private static final int ROWS = 12;

  private Sample() {}

  /** Names and values of the rows; they differ from update to update. */
  static Map<String, Double> rows(long number) {
    Map<String, Double> rows = new LinkedHashMap<>();
    for (int row = 0; row < ROWS; row++) {
      rows.put("server-" + row, (number * 7919 + row * 104_729L) % 100_000 / 100.0);
    }
    return rows;
  }

  /** What the viewers look for in the bytes: number and time of publication. */
  static String mark(long number) {
    return "@" + number + "@" + Control.now() + "@";
  }
}
