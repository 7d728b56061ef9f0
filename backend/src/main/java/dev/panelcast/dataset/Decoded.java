package dev.panelcast.dataset;

import dev.panelcast.board.Dataset;
import dev.panelcast.board.Dataset.Row;
import dev.panelcast.board.Dataset.RowError;
import dev.panelcast.wire.ErrorCode;
import java.util.ArrayList;
import java.util.List;

/** What was decoded so far: rows, and those that could not be. Used by one thread. */
final class Decoded {

  private final int largestBatch;
  private final List<Row> rows = new ArrayList<>();
  private final List<RowError> errors = new ArrayList<>();

  Decoded(Dataset dataset) {
    largestBatch = dataset.largestBatch();
  }

  /** Adds a row; refuses the whole body when there are too many. */
  void add(Row row) {
    count();
    rows.add(row);
  }

  /** Adds what is wrong with a row that cannot be decoded; the row counts like any other. */
  void reject(RowError error) {
    count();
    errors.add(error);
  }

  List<Row> rows() {
    return rows;
  }

  List<RowError> errors() {
    return errors;
  }

  private void count() {
    if (rows.size() + errors.size() >= largestBatch) {
      throw ErrorCode.BATCH_TOO_LARGE
          .refusal("A batch holds %d rows at most. Send several.".formatted(largestBatch))
          .with("largestBatch", largestBatch);
    }
  }
}
