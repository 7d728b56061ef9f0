package dev.panelcast.boards.fleet.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCheckTests {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void aGoodRowBecomesARecord() {
    MetricRecord record =
        record(
            row("serverName", "PPML0001", "cpuIdlePct", 40, "memUsedPct", "61.5", "uptimeDays", 3));

    assertThat(record.serverName()).isEqualTo("ppml0001");
    assertThat(record.timestamp()).isEqualTo(NOW);
    assertThat(record.profile()).isNull();
    assertThat(record.cpuUsed()).isEqualTo(60);
    assertThat(record.value(Metric.MEMORY)).isEqualTo(61.5);
    assertThat(record.value(Metric.UPTIME)).isEqualTo(3);
  }

  @Test
  void aMissingMetricStaysMissing() {
    MetricRecord record = record(row("memUsedPct", "", "swapUsedPct", null));

    assertThat(record.has(Metric.MEMORY)).isFalse();
    assertThat(record.has(Metric.SWAP)).isFalse();
    assertThat(record.cpuUsed()).isNaN();
  }

  @Test
  void cpuUserStandsInForAMissingIdle() {
    assertThat(record(row("cpuUserPct", 17.5)).cpuUsed()).isEqualTo(17.5);
  }

  @Test
  void anExplicitProfileIsKept() {
    assertThat(record(row("profile", "database")).profile()).isEqualTo(Profile.DATABASE);
  }

  @Test
  void fieldsOfOthersAreIgnored() {
    assertThat(check(row("rack", "b4")).errors()).isEmpty();
  }

  @Test
  void allWrongFieldsAreNamedAtOnce() {
    Map<String, Object> row =
        row("serverName", "a b", "timestamp", "yesterday", "profile", "mainframe");
    row.put("cpuUserPct", 101);
    row.put("loadAverage", "NaN");

    assertThat(check(row).errors())
        .extracting(RecordError::field, RecordError::code)
        .containsExactly(
            tuple("serverName", "server_name_invalid"),
            tuple("timestamp", "timestamp_invalid"),
            tuple("profile", "unknown_profile"),
            tuple("cpuUserPct", "metric_out_of_range"),
            tuple("loadAverage", "metric_not_finite"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "web 1", "wéb1", "\u212Aube1", "a/b"})
  void aNameWithOtherCharactersIsInvalid(String name) {
    assertThat(codes(row("serverName", name))).containsExactly("server_name_invalid");
  }

  @Test
  void aNameHasAtMost64Characters() {
    assertThat(codes(row("serverName", "a".repeat(64)))).isEmpty();
    assertThat(codes(row("serverName", "a".repeat(65)))).containsExactly("server_name_invalid");
    assertThat(codes(row("serverName", 12))).containsExactly("server_name_invalid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01T12:00:00Z",
        "2026-03-01t12:00:00.000z",
        "2026-03-01T12:00:00+00:00",
        "2026-03-01T12:00:00.0-00:00"
      })
  void aTimestampIsRfc3339InUtc(String timestamp) {
    assertThat(record(row("timestamp", timestamp)).timestamp()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01T12:00:00",
        "2026-03-01T13:00:00+01:00",
        "2026-02-30T12:00:00Z",
        "2026-03-01 12:00:00Z",
        "+12026-03-01T12:00:00Z",
        "1772366400"
      })
  void anyOtherTimestampIsInvalid(String timestamp) {
    assertThat(codes(row("timestamp", timestamp))).containsExactly("timestamp_invalid");
  }

  @Test
  void fiveMinutesAheadIsAllowedAndNoMore() {
    assertThat(codes(row("timestamp", "2026-03-01T12:05:00Z"))).isEmpty();
    assertThat(codes(row("timestamp", "2026-03-01T12:05:00.000001Z")))
        .containsExactly("timestamp_in_future");
  }

  @Test
  void theLimitsOfAMetricAreInclusive() {
    assertThat(codes(row("netInMbS", 0, "netOutMbS", 100_000))).isEmpty();
    assertThat(codes(row("netInMbS", -0.1, "netOutMbS", 100_000.5)))
        .containsExactly("metric_out_of_range", "metric_out_of_range");
  }

  @Test
  void aCountHasNoFraction() {
    assertThat(codes(row("backCloseWait", 2.0))).isEmpty();
    assertThat(check(row("backCloseWait", 2.5)).errors())
        .containsExactly(
            new RecordError(
                "backCloseWait",
                "metric_out_of_range",
                "backCloseWait must be a whole number from 0 to 1,000,000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "abc", "0x1p3", "1d", "1e999", "1,5"})
  void textThatIsNoFiniteDecimalIsRefused(String text) {
    assertThat(codes(row("loadAverage", text))).containsExactly("metric_not_finite");
  }

  @Test
  void aNumberTooLargeForADoubleIsNotFinite() {
    assertThat(codes(row("loadAverage", new BigDecimal("1e400"))))
        .containsExactly("metric_not_finite");
    assertThat(codes(row("loadAverage", true))).containsExactly("metric_not_finite");
  }

  @Test
  void minusZeroIsZeroSoThatARepeatedRecordIsEqual() {
    assertThat(record(row("loadAverage", -0.0))).isEqualTo(record(row("loadAverage", "0")));
  }

  @Test
  void timesAreKeptToTheMicrosecondAsTheStoreDoes() {
    assertThat(record(row("timestamp", "2026-03-01T11:59:59.123456789Z")).timestamp())
        .isEqualTo(Instant.parse("2026-03-01T11:59:59.123456Z"));
  }

  private static Map<String, Object> row(@Nullable Object... pairs) {
    Map<String, Object> row = new HashMap<>();
    row.put("serverName", "ppweb001");
    row.put("timestamp", NOW.toString());
    for (int i = 0; i < pairs.length; i += 2) {
      row.put((String) Objects.requireNonNull(pairs[i]), pairs[i + 1]);
    }
    return row;
  }

  private static CheckedRecord check(Map<String, Object> row) {
    return RecordCheck.check(row, NOW);
  }

  private static MetricRecord record(Map<String, Object> row) {
    return Objects.requireNonNull(check(row).record());
  }

  private static List<String> codes(Map<String, Object> row) {
    return check(row).errors().stream().map(RecordError::code).toList();
  }
}
