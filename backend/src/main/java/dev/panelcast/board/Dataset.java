package dev.panelcast.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Named rows that come in from outside. */
public interface Dataset {

  /** Identity in the whole application, kebab-case. */
  String id();

  /** What a row holds; also the header of a CSV file. */
  List<Field> fields();

  /** What happens to good rows beside bad ones when the caller does not say. */
  OnError onError();

  /** Rows in one batch at most; a larger batch is refused whole. */
  int largestBatch();

  /**
   * Validates and stores rows. With {@link OnError#ABORT} any bad row stores nothing. Rows equal to
   * stored ones count as duplicates and change nothing, so a retry is harmless. Completes when
   * everything accepted is durable.
   */
  Mono<Receipt> store(List<Row> rows, OnError onError);

  /**
   * Says what would become of these rows, and stores nothing: as far as it can be told without
   * storing them, the receipt of {@link #store} with {@link OnError#SKIP}.
   */
  Mono<Receipt> check(List<Row> rows);

  /** What to do with good rows beside bad ones. */
  enum OnError {
    /** Store nothing. */
    ABORT,
    /** Store the good ones, list the bad ones. */
    SKIP
  }

  /**
   * A field of a row.
   *
   * @param name name in JSON and in a CSV header
   * @param type {@code text}, {@code number}, {@code integer}, {@code date} (2026-01-31) or {@code
   *     instant}
   * @param required whether a row without it is bad
   * @param description what it is, its unit and limits
   */
  record Field(String name, String type, boolean required, String description) {}

  /**
   * A decoded, unchecked row.
   *
   * @param line where it stood: line of a CSV or NDJSON body, position in a JSON array; from 1
   * @param values by field name: text, {@link Number}, boolean or {@code null}; CSV gives text, an
   *     empty cell is absent
   */
  record Row(int line, Map<String, @Nullable Object> values) {}

  /**
   * What is wrong with a row.
   *
   * @param line as in {@link Row#line()}
   * @param field the field, empty when it is the row as a whole
   * @param code stable word in snake case
   * @param message one sentence for people that says how to mend it
   * @param suggestion a value that may have been meant, offered and never taken by itself; {@code
   *     null} for none
   */
  record RowError(
      int line,
      String field,
      String code,
      String message,
      @JsonInclude(Include.NON_NULL) @Nullable String suggestion) {

    /** An error without a suggestion. */
    public RowError(int line, String field, String code, String message) {
      this(line, field, code, message, null);
    }
  }

  /**
   * What became of a batch.
   *
   * @param accepted rows stored
   * @param duplicates rows equal to stored ones
   * @param rejected bad rows; may be more than are listed
   * @param errors what is wrong, the first 100
   */
  record Receipt(int accepted, int duplicates, int rejected, List<RowError> errors) {}

  /** How a board changes edited datasets so that every viewer learns of it. */
  interface Writes {

    /**
     * Runs {@code work} in one transaction that writes the named datasets and nothing else of this
     * kind. Completes with its value after the commit, when the new versions are announced to the
     * cluster; if Redis is away, the announcement follows when it is back. An error rolls
     * everything back and announces nothing.
     *
     * @param datasets what may be written: ids of versioned datasets, {@code dataset:scope} for one
     *     that has scopes; naming too many does no harm
     */
    <T> Mono<T> write(Set<String> datasets, Mono<T> work);
  }
}
