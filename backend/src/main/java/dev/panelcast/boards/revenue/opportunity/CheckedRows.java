package dev.panelcast.boards.revenue.opportunity;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.board.Dataset.Receipt;
import dev.panelcast.board.Dataset.Row;
import dev.panelcast.board.Dataset.RowError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Rows of a batch, checked.
 *
 * @param good what the good ones say, in their order
 * @param bad how many are not
 * @param errors what is wrong with those, the first 100 by line
 * @param <T> what a row says
 */
record CheckedRows<T>(List<T> good, int bad, List<RowError> errors) {

  private static final int LISTED_ERRORS = 100;

  /**
   * Reads all rows. Of rows with the same key the first counts, the others are bad.
   *
   * @param key field that tells rows apart
   * @param twice code of a row whose key another one has
   * @param read reads a row, noting what is wrong
   */
  static <T> CheckedRows<T> of(
      List<Row> rows, String key, String twice, Function<RowReader, T> read) {
    List<T> good = new ArrayList<>();
    List<RowError> errors = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    int bad = 0;
    for (Row row : rows) {
      RowReader reader = new RowReader(row, errors.size() < LISTED_ERRORS);
      T said = read.apply(reader);
      reader
          .given(key)
          .ifPresent(
              id -> {
                Integer before = lines.putIfAbsent(id, row.line());
                if (before != null) {
                  reader.refuse(
                      key,
                      twice,
                      "%s %s stands in line %d already."
                          .formatted(Opportunities.label(key), id, before),
                      null);
                }
              });
      if (reader.errors().isEmpty()) {
        good.add(said);
      } else {
        bad++;
        reader.errors().stream().limit(LISTED_ERRORS - errors.size()).forEach(errors::add);
      }
    }
    return new CheckedRows<>(good, bad, errors);
  }

  /**
   * What becomes of the rows.
   *
   * @param changes stores the good ones, or counts what that would change; answers how many
   */
  Mono<Receipt> receipt(OnError onError, Function<List<T>, Mono<Integer>> changes) {
    if (good.isEmpty() || (onError == OnError.ABORT && bad > 0)) {
      return Mono.just(new Receipt(0, 0, bad, errors));
    }
    return changes
        .apply(good)
        .map(changed -> new Receipt(changed, good.size() - changed, bad, errors));
  }
}
