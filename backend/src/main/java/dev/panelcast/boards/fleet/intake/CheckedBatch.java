package dev.panelcast.boards.fleet.intake;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.board.Dataset.Receipt;
import dev.panelcast.board.Dataset.Row;
import dev.panelcast.board.Dataset.RowError;
import dev.panelcast.boards.fleet.metric.CheckedRecord;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.RecordCheck;
import dev.panelcast.boards.fleet.metric.RecordError;
import dev.panelcast.boards.fleet.store.Fate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The rows of one batch, checked: records with the lines they stood in, and errors. */
final class CheckedBatch {

  private static final int LISTED_ERRORS = 100;

  private final List<MetricRecord> records = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final List<RowError> errors = new ArrayList<>();
  private int badRows;

  private CheckedBatch() {}

  /** Checks every row against the limits of its fields. */
  static CheckedBatch of(List<Row> rows, Instant now) {
    CheckedBatch batch = new CheckedBatch();
    rows.forEach(row -> batch.add(row.line(), RecordCheck.check(row.values(), now)));
    return batch;
  }

  private void add(int line, CheckedRecord checked) {
    MetricRecord record = checked.record();
    if (record == null) {
      badRows++;
      checked.errors().forEach(error -> errors.add(error(line, error)));
    } else {
      records.add(record);
      lines.add(line);
    }
  }

  private static RowError error(int line, RecordError error) {
    return new RowError(line, error.field(), error.code(), error.message());
  }

  boolean hasErrors() {
    return badRows > 0;
  }

  /** The good records, in the order of the rows. */
  List<MetricRecord> records() {
    return Collections.unmodifiableList(records);
  }

  /** The receipt of a batch of which nothing was given to the store. */
  Receipt refused() {
    return new Receipt(0, 0, badRows, listed(errors));
  }

  /** The receipt as far as it does not depend on what is stored. */
  Receipt untried() {
    return new Receipt(records.size(), 0, badRows, listed(errors));
  }

  /** The receipt after the store decided about each good record. */
  Receipt receipt(List<Fate> fates, OnError onError) {
    List<RowError> all = new ArrayList<>(errors);
    for (int i = 0; i < fates.size(); i++) {
      if (fates.get(i) == Fate.OUT_OF_ORDER) {
        all.add(outOfOrder(lines.get(i)));
      }
    }
    int late = Collections.frequency(fates, Fate.OUT_OF_ORDER);
    boolean nothing = onError == OnError.ABORT && late > 0;
    return new Receipt(
        nothing ? 0 : Collections.frequency(fates, Fate.ACCEPTED),
        nothing ? 0 : Collections.frequency(fates, Fate.DUPLICATE),
        badRows + late,
        listed(all));
  }

  private static RowError outOfOrder(int line) {
    return new RowError(
        line,
        "timestamp",
        RecordError.OUT_OF_ORDER,
        "timestamp must be after that of the newest record of the server");
  }

  private static List<RowError> listed(List<RowError> errors) {
    return errors.stream()
        .sorted(Comparator.comparingInt(RowError::line))
        .limit(LISTED_ERRORS)
        .toList();
  }
}
