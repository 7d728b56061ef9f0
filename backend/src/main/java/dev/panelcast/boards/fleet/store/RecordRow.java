package dev.panelcast.boards.fleet.store;

import static java.util.Objects.requireNonNull;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.store.Stored.Reading;
import dev.panelcast.boards.fleet.store.Stored.Slot;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Rows as the store reads them: server, time, profile, anomalous, the metrics; then, for pieces of
 * a past, the source and the number of records of a slot.
 */
final class RecordRow {

  private static final int FIRST_METRIC = 4;
  private static final int SOURCE = FIRST_METRIC + Metric.COUNT;

  private RecordRow() {}

  static MetricRecord record(Readable row) {
    String profile = row.get(2, String.class);
    MetricRecord record =
        MetricRecord.of(
            text(row, 0),
            time(row, 1),
            profile == null ? null : Profile.ofId(profile).orElse(null),
            MetricColumns.read(row, FIRST_METRIC));
    return Boolean.TRUE.equals(row.get(3, Boolean.class)) ? record.labelledAnomalous() : record;
  }

  static Stored stored(Readable row) {
    Source source = Source.valueOf(text(row, SOURCE).toUpperCase(Locale.ROOT));
    Integer records = row.get(SOURCE + 1, Integer.class);
    return records == null
        ? new Reading(source, record(row))
        : new Slot(
            text(row, 0), source, time(row, 1), MetricColumns.read(row, FIRST_METRIC), records);
  }

  static String text(Readable row, int column) {
    return requireNonNull(row.get(column, String.class));
  }

  private static Instant time(Readable row, int column) {
    return requireNonNull(row.get(column, Instant.class));
  }

  /** The word of a source in the store. */
  static String word(Source source) {
    return source.name().toLowerCase(Locale.ROOT);
  }

  /** The explicit profile's word in the store, null without one. */
  static @Nullable String profile(MetricRecord record) {
    Profile profile = record.profile();
    return profile == null ? null : profile.id();
  }
}
