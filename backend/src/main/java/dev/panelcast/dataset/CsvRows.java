package dev.panelcast.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.panelcast.board.Dataset;
import dev.panelcast.board.Dataset.Field;
import dev.panelcast.board.Dataset.Row;
import dev.panelcast.board.Dataset.RowError;
import dev.panelcast.wire.ErrorCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** CSV (RFC 4180) with a header that names fields of the dataset, in any order. */
final class CsvRows {

  private CsvRows() {}

  static void read(String text, Dataset dataset, Decoded into) {
    // How many fields a record has is checked here, so that it is an error of that record alone.
    CsvReader<CsvRecord> reader =
        CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text);
    Iterator<CsvRecord> records = reader.iterator();
    List<String> header = records.hasNext() ? records.next().getFields() : List.of();
    check(header, dataset.fields());
    while (records.hasNext()) {
      CsvRecord record = records.next();
      int line = Math.toIntExact(record.getStartingLineNumber());
      if (record.getFieldCount() == header.size()) {
        into.add(new Row(line, values(header, record.getFields())));
      } else {
        into.reject(
            new RowError(
                line,
                "",
                "wrong_field_count",
                "The header has %d columns, this record has %d."
                    .formatted(header.size(), record.getFieldCount())));
      }
    }
  }

  private static Map<String, @Nullable Object> values(List<String> header, List<String> cells) {
    Map<String, @Nullable Object> values = new HashMap<>();
    for (int at = 0; at < cells.size(); at++) {
      if (!cells.get(at).isEmpty()) {
        values.put(header.get(at), cells.get(at));
      }
    }
    return values;
  }

  private static void check(List<String> header, List<Field> fields) {
    List<RowError> errors = new ArrayList<>();
    Set<String> known = fields.stream().map(Field::name).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!known.contains(column)) {
        errors.add(
            new RowError(1, column, "unknown_column", "No field has this name: " + column + "."));
      } else if (!seen.add(column)) {
        errors.add(new RowError(1, column, "duplicate_column", "Give " + column + " once."));
      }
    }
    missing(fields, seen)
        .map(name -> new RowError(1, name, "missing_column", "Column " + name + " is required."))
        .forEach(errors::add);
    if (!errors.isEmpty()) {
      throw ErrorCode.UNREADABLE_BODY
          .refusal(
              "The first line must name the columns, separated by commas, out of: "
                  + fields.stream().map(Field::name).collect(Collectors.joining(", "))
                  + ".")
          .with("errors", errors.stream().limit(Intake.LISTED_ERRORS).toList());
    }
  }

  private static Stream<String> missing(List<Field> fields, Set<String> seen) {
    return fields.stream().filter(Field::required).map(Field::name).filter(f -> !seen.contains(f));
  }
}
