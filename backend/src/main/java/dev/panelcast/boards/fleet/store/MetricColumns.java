package dev.panelcast.boards.fleet.store;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import io.r2dbc.spi.Readable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The columns that hold the metrics, in the order of the metrics, null for a missing value. */
final class MetricColumns {

  private static final List<String> NAMES =
      Arrays.stream(Metric.values()).map(MetricColumns::column).toList();

  private MetricColumns() {}

  /** All names with commas between them. */
  static String list() {
    return String.join(", ", NAMES);
  }

  /** An expression per column with commas between them. */
  static String list(Function<String, String> expression) {
    return NAMES.stream().map(expression).collect(Collectors.joining(", "));
  }

  /** A parameter per column, an array of numbers, the first with that number. */
  static String arrays(int first) {
    return IntStream.range(first, first + Metric.COUNT)
        .mapToObj(number -> "$" + number + "::double precision[]")
        .collect(Collectors.joining(", "));
  }

  /** The values of a row whose metrics begin at that position; NaN for null. */
  static double[] read(Readable row, int first) {
    double[] values = MetricRecord.noValues();
    for (int i = 0; i < values.length; i++) {
      Double value = row.get(first + i, Double.class);
      if (value != null) {
        values[i] = value;
      }
    }
    return values;
  }

  /** The values of one metric of several records; null for NaN. */
  static Double[] write(List<MetricRecord> records, Metric metric) {
    return records.stream()
        .map(record -> record.has(metric) ? record.value(metric) : null)
        .toArray(Double[]::new);
  }

  private static String column(Metric metric) {
    return metric.wireName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
