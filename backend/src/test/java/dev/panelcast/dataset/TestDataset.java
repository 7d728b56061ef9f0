package dev.panelcast.dataset;

import dev.panelcast.board.Dataset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Things by name; a name that starts with {@code bad} is refused. */
final class TestDataset implements Dataset {

  private final Map<String, Map<String, ?>> stored = new ConcurrentHashMap<>();

  @Override
  public String id() {
    return "things";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        new Field("name", "text", true, "its name"),
        new Field("size", "number", false, "its size"),
        new Field("day", "instant", false, "its day"));
  }

  @Override
  public OnError onError() {
    return OnError.SKIP;
  }

  @Override
  public int largestBatch() {
    return 500;
  }

  @Override
  public Mono<Receipt> store(List<Row> rows, OnError onError) {
    return Mono.fromSupplier(() -> keep(rows, onError));
  }

  @Override
  public Mono<Receipt> check(List<Row> rows) {
    List<RowError> errors = errors(rows);
    return Mono.just(new Receipt(rows.size() - errors.size(), 0, errors.size(), errors));
  }

  Map<String, Map<String, ?>> stored() {
    return stored;
  }

  private Receipt keep(List<Row> rows, OnError onError) {
    List<Row> good = rows.stream().filter(row -> !isBad(row)).toList();
    List<RowError> errors = errors(rows);
    if (onError == OnError.ABORT && !errors.isEmpty()) {
      return new Receipt(0, 0, errors.size(), errors);
    }
    int fresh = 0;
    for (Row row : good) {
      fresh += stored.put(name(row), row.values()) == null ? 1 : 0;
    }
    return new Receipt(
        fresh, good.size() - fresh, errors.size(), errors.stream().limit(100).toList());
  }

  private static List<RowError> errors(List<Row> rows) {
    return rows.stream()
        .filter(TestDataset::isBad)
        .map(row -> new RowError(row.line(), "name", "name_invalid", "Choose another name."))
        .toList();
  }

  private static boolean isBad(Row row) {
    return name(row).startsWith("bad");
  }

  private static String name(Row row) {
    return String.valueOf(row.values().get("name"));
  }
}
