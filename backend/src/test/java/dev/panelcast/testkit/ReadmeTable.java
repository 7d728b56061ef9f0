package dev.panelcast.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A table of {@code backend/README.md}, so that tests can hold it against the program. */
public final class ReadmeTable {

  private static final Path README = Path.of("README.md");

  private ReadmeTable() {}

  /** One row's cells as text, without the quotes of code; an absent value is a dash. */
  public record Row(List<String> cells) {

    /** The cell of that column, from 0. */
    public String cell(int column) {
      return cells.get(column);
    }
  }

  /**
   * The rows of the first table below a heading of the second level, in their order.
   *
   * @throws IllegalStateException if there is no such heading, or no table before the next one
   */
  public static List<Row> below(String heading) throws IOException {
    List<String> lines = Files.readAllLines(README);
    int start = lines.indexOf("## " + heading);
    List<Row> rows =
        start < 0
            ? List.of()
            : lines.stream()
                .skip(start + 1L)
                .takeWhile(line -> !line.startsWith("## "))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(ReadmeTable::row)
                .toList();
    if (rows.isEmpty()) {
      throw new IllegalStateException("no table below '" + heading + "' in " + README);
    }
    return rows;
  }

  private static Row row(String line) {
    String inner = line.substring(1, line.lastIndexOf('|'));
    return new Row(
        Arrays.stream(inner.split("\\|", -1)).map(cell -> cell.strip().replace("`", "")).toList());
  }
}
