package dev.panelcast.stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.panelcast.board.Panel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A panel's data as CSV (RFC 4180, UTF-8): a header, then one record for each row, item or
 * position. Absent values are empty cells. Numbers are written as in JSON; text that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
final class PanelCsv {

  private static final String FORMULA_STARTS = "=+-@\t\r\n";
  private static final String ORDER = "order";
  private static final String ITEMS = "items";
  private static final String TITLE = "title";
  private static final String UNIT = "unit";
  private static final String VALUE = "value";
  private static final String LABEL = "label";
  private static final String LEVEL = "level";

  private PanelCsv() {}

  /**
   * The table.
   *
   * @param data the data as JSON; {@code null} (the word) gives an empty file
   */
  static byte[] write(Panel.Kind kind, byte[] data) {
    JsonNode tree = JsonMapper.shared().readTree(data);
    List<List<String>> table = tree.isNull() ? List.of() : table(kind, tree);
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      table.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<List<String>> table(Panel.Kind kind, JsonNode data) {
    return switch (kind) {
      case STAT, GAUGE -> items(data, List.of(LABEL, VALUE, UNIT, LEVEL, "delta"));
      case BAR, DONUT, FUNNEL -> items(data, List.of(LABEL, VALUE, LEVEL));
      case WATERFALL -> items(data, List.of(LABEL, VALUE, LEVEL, "total"));
      case LIST -> items(data, List.of("text", LEVEL, "at"));
      case TABLE, HEATMAP -> rows(data);
      case TIMESERIES -> positions(data);
      case FORM -> List.of();
    };
  }

  private static List<List<String>> items(JsonNode data, List<String> fields) {
    List<List<String>> table = new ArrayList<>();
    table.add(fields);
    for (JsonNode key : data.path(ORDER)) {
      JsonNode item = data.path(ITEMS).path(key.asString());
      table.add(fields.stream().map(field -> cell(item.path(field))).toList());
    }
    return table;
  }

  private static List<List<String>> rows(JsonNode data) {
    List<JsonNode> columns = data.path("columns").valueStream().toList();
    List<List<String>> table = new ArrayList<>();
    table.add(columns.stream().map(PanelCsv::titled).toList());
    for (JsonNode key : data.path(ORDER)) {
      JsonNode row = data.path("rows").path(key.asString());
      table.add(
          columns.stream().map(column -> cell(row.path(column.path("id").asString()))).toList());
    }
    return table;
  }

  private static List<List<String>> positions(JsonNode data) {
    String axis = data.path("axis").asString();
    List<JsonNode> series =
        data.path(ORDER)
            .valueStream()
            .map(key -> data.path("series").path(key.asString()))
            .toList();
    List<List<String>> table = new ArrayList<>();
    List<String> header =
        new ArrayList<>(
            List.of(
                switch (axis) {
                  case "offset" -> "seconds from now";
                  case "calendar" -> "month";
                  default -> axis;
                }));
    series.forEach(one -> header.add(unit(one.path(LABEL), data.path(UNIT))));
    table.add(header);
    for (int at = 0; at < data.path("x").size(); at++) {
      JsonNode x = data.path("x").path(at);
      List<String> record = new ArrayList<>();
      record.add(position(axis, x));
      for (JsonNode one : series) {
        record.add(cell(one.path("values").path(at)));
      }
      table.add(record);
    }
    return table;
  }

  private static String position(String axis, JsonNode x) {
    return switch (axis) {
      case "time" -> instant(x).toString();
      case "calendar" -> YearMonth.of(0, 1).plusMonths(Math.round(x.asDouble())).toString();
      default -> x.toString();
    };
  }

  private static Instant instant(JsonNode seconds) {
    return Instant.ofEpochMilli(Math.round(seconds.asDouble() * 1000));
  }

  private static String titled(JsonNode column) {
    return unit(column.path(TITLE), column.path(UNIT));
  }

  private static String unit(JsonNode title, JsonNode unit) {
    return cell(title) + (unit.isString() ? " (" + unit.asString() + ")" : "");
  }

  private static String cell(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    if (value.isArray()) {
      return value.valueStream().map(PanelCsv::cell).collect(Collectors.joining(" "));
    }
    return value.isString() ? harmless(value.asString()) : value.toString();
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
