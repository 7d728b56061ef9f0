package dev.panelcast.dataset;

import dev.panelcast.board.Dataset;
import java.util.ArrayList;
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

  Map<String, Map<String, ?>> stored() {
    return stored;
  }

  private Receipt keep(List<Row> rows, OnError onError) {
    List<Row> good = new ArrayList<>();
    List<RowError> errors = new ArrayList<>();
    for (Row row : rows) {
      if (name(row).startsWith("bad")) {
        errors.add(new RowError(row.line(), "name", "name_invalid", "Choose another name."));
      } else {
        good.add(row);
      }
    }
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

  private static String name(Row row) {
    return String.valueOf(row.values().get("name"));
  }
}
