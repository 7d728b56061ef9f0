package dev.panelcast.boards.fleet.intake;

import dev.panelcast.board.Dataset;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.store.MetricStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The dataset {@code server-metrics}: one row is what one server reported at one time. */
@Component
public final class ServerMetrics implements Dataset {

  /** Rows in one batch at most. */
  static final int LARGEST_BATCH = 1_000;

  private static final List<Field> FIELDS =
      Stream.concat(
              Stream.of(
                  new Field("serverName", "text", true, "1 to 64 of a-z 0-9 . _ -, lower-cased"),
                  new Field("timestamp", "instant", true, "at most 5 minutes in the future"),
                  new Field("profile", "text", false, profiles())),
              Arrays.stream(Metric.values()).map(ServerMetrics::field))
          .toList();

  private final MetricStore store;
  private final InstantSource clock;

  @Autowired
  ServerMetrics(MetricStore store) {
    this(store, InstantSource.system());
  }

  ServerMetrics(MetricStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String id() {
    return "server-metrics";
  }

  @Override
  public List<Field> fields() {
    return FIELDS;
  }

  @Override
  public OnError onError() {
    return OnError.SKIP;
  }

  @Override
  public int largestBatch() {
    return LARGEST_BATCH;
  }

  @Override
  public Mono<Receipt> store(List<Row> rows, OnError onError) {
    return Mono.defer(
        () -> {
          Instant now = clock.instant();
          CheckedBatch batch = CheckedBatch.of(rows, now);
          return append(batch, onError).delayUntil(receipt -> count(receipt, now));
        });
  }

  @Override
  public Mono<Receipt> check(List<Row> rows) {
    return Mono.fromSupplier(() -> CheckedBatch.of(rows, clock.instant()).untried());
  }

  private Mono<Receipt> append(CheckedBatch batch, OnError onError) {
    return onError == OnError.ABORT && batch.hasErrors()
        ? Mono.just(batch.refused())
        : store
            .append(Source.REAL, batch.records(), onError)
            .map(fates -> batch.receipt(fates, onError));
  }

  private Mono<Void> count(Receipt receipt, Instant now) {
    return receipt.rejected() == 0 ? Mono.empty() : store.refuse(receipt.rejected(), now);
  }

  private static String profiles() {
    return Arrays.stream(Profile.values())
        .map(Profile::id)
        .collect(Collectors.joining(", ", "one of ", "; detected from the name when absent"));
  }

  private static Field field(Metric metric) {
    String limits = String.format(Locale.ROOT, "%s, 0 to %.0f", metric.label(), metric.limit());
    return new Field(
        metric.wireName(), metric.whole() ? "integer" : "number", false, limits + unit(metric));
  }

  private static String unit(Metric metric) {
    return switch (metric.unit()) {
      case "percent" -> " %";
      case "mbps" -> " MB/s";
      case "days" -> " days";
      default -> "";
    };
  }
}
