package dev.panelcast.boards.fleet.metric;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns one row into a record or into named errors; a row with any error is dropped whole. Fields
 * may be numbers and text as JSON gives them, or all text as CSV gives them; null and the empty
 * text mean missing. Fields with other names are ignored.
 */
public final class RecordCheck {
  /** Clocks of senders may run ahead of ours by this much. */
  public static final Duration FUTURE_ALLOWED = Duration.ofMinutes(5);

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern RFC_3339_UTC =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]00:00)");
  private static final String PROFILES =
      Stream.of(Profile.values()).map(Profile::id).collect(Collectors.joining(", "));

  private final Map<String, ?> fields;
  private final List<RecordError> errors = new ArrayList<>();

  private RecordCheck(Map<String, ?> fields) {
    this.fields = fields;
  }

  /**
   * Checks one row against the limits of its fields.
   *
   * @param fields the row by field name
   * @param now the time of receipt, for timestamps in the future
   */
  public static CheckedRecord check(Map<String, ?> fields, Instant now) {
    return new RecordCheck(fields).check(now);
  }

  private CheckedRecord check(Instant now) {
    String serverName = serverName();
    Instant timestamp = timestamp(now);
    Profile profile = profile();
    double[] values = MetricRecord.noValues();
    for (Metric metric : Metric.values()) {
      values[metric.index()] = value(metric);
    }
    return errors.isEmpty()
        ? new CheckedRecord(MetricRecord.of(serverName, timestamp, profile, values), List.of())
        : new CheckedRecord(null, errors);
  }

  private String serverName() {
    Object given = fields.get("serverName");
    if (given instanceof String name && NAME.matcher(name).matches()) {
      return name.toLowerCase(Locale.ROOT);
    }
    refuse(
        "serverName",
        RecordError.SERVER_NAME_INVALID,
        "must be 1 to 64 characters out of a-z, 0-9, dot, underscore and hyphen");
    return "";
  }

  private Instant timestamp(Instant now) {
    Instant timestamp = utc(fields.get("timestamp"));
    if (timestamp == null) {
      refuse(
          "timestamp",
          RecordError.TIMESTAMP_INVALID,
          "must be an RFC 3339 time in UTC such as 2026-01-31T12:00:00Z");
      return now;
    }
    if (timestamp.isAfter(now.plus(FUTURE_ALLOWED))) {
      refuse(
          "timestamp",
          RecordError.TIMESTAMP_IN_FUTURE,
          "must be at most " + FUTURE_ALLOWED.toMinutes() + " minutes in the future");
    }
    return timestamp;
  }

  private static @Nullable Instant utc(@Nullable Object given) {
    if (!(given instanceof String text) || !RFC_3339_UTC.matcher(text).matches()) {
      return null;
    }
    try {
      // -00:00 is valid RFC 3339 ("UTC, place unknown") but not for java.time.
      String parseable = text.replace("-00:00", "Z").toUpperCase(Locale.ROOT);
      return OffsetDateTime.parse(parseable)
          .withOffsetSameInstant(ZoneOffset.UTC)
          .toInstant()
          .truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  private @Nullable Profile profile() {
    Object given = fields.get("profile");
    if (missing(given)) {
      return null;
    }
    Profile profile = given instanceof String id ? Profile.ofId(id).orElse(null) : null;
    if (profile == null) {
      refuse("profile", RecordError.UNKNOWN_PROFILE, "must be one of " + PROFILES);
    }
    return profile;
  }

  private double value(Metric metric) {
    Object given = fields.get(metric.wireName());
    if (missing(given)) {
      return Double.NaN;
    }
    double value = Numerals.number(given);
    if (!Double.isFinite(value)) {
      refuse(metric.wireName(), RecordError.METRIC_NOT_FINITE, "must be a finite number");
    } else if (value < 0 || value > metric.limit() || fractionNotAllowed(metric, value)) {
      refuse(metric.wireName(), RecordError.METRIC_OUT_OF_RANGE, range(metric));
    }
    return value;
  }

  private static boolean fractionNotAllowed(Metric metric, double value) {
    return metric.whole() && value != Math.rint(value);
  }

  private static String range(Metric metric) {
    return String.format(
        Locale.ROOT,
        "must be a %snumber from 0 to %,d",
        metric.whole() ? "whole " : "",
        (long) metric.limit());
  }

  private static boolean missing(@Nullable Object given) {
    return given == null || given.equals("");
  }

  private void refuse(String field, String code, String message) {
    errors.add(new RecordError(field, code, field + " " + message));
  }
}
