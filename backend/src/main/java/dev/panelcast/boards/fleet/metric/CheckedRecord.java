package dev.panelcast.boards.fleet.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of checking one row: a record, or every reason why there is none.
 *
 * @param record the record; null if and only if there are errors
 * @param errors all wrong fields of the row, in the order of the fields
 */
public record CheckedRecord(@Nullable MetricRecord record, List<RecordError> errors) {
  /** Keeps its own copy of the errors. */
  public CheckedRecord {
    errors = List.copyOf(errors);
    if ((record == null) == errors.isEmpty()) {
      throw new IllegalArgumentException("either a record or errors");
    }
  }
}
