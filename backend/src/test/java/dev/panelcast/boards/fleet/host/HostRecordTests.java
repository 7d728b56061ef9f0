package dev.panelcast.boards.fleet.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.fleet.host.Machine.Counters;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostRecordTests {

  private static final Instant AT = Instant.parse("2026-03-01T10:00:04Z");
  private static final long FIVE_SECONDS = 5_000_000_000L;

  @Test
  void sharesOfTheProcessorAreThoseOfTheTimeBetweenTheReadings() {
    MetricRecord record =
        HostRecord.of("h", AT, cpu(0, 100, 50, 10, 840), cpu(1, 150, 70, 20, 960));

    assertThat(record.value(Metric.CPU_USER)).isEqualTo(25);
    assertThat(record.value(Metric.CPU_SYSTEM)).isEqualTo(10);
    assertThat(record.value(Metric.CPU_IOWAIT)).isEqualTo(5);
    assertThat(record.value(Metric.CPU_IDLE)).isEqualTo(60);
    assertThat(record.cpuUsed()).isEqualTo(40);
  }

  @Test
  void ratesAreMegabytesPerSecond() {
    MetricRecord record = HostRecord.of("h", AT, network(0, 0, 500), network(1, 25_000_000, 500));

    assertThat(record.value(Metric.NET_IN)).isCloseTo(5, within(1e-9));
    assertThat(record.value(Metric.NET_OUT)).isZero();
  }

  @Test
  void sizesAreShares() {
    Counters now =
        new Counters(FIVE_SECONDS, 0, 0, 0, 0, 0, 16, 4, 8, 2, .9, 0, 0, 1.5, 2 * 86_400 + 5);
    MetricRecord record = HostRecord.of("h", AT, now, now);

    assertThat(record.value(Metric.MEMORY)).isEqualTo(25);
    assertThat(record.value(Metric.SWAP)).isEqualTo(25);
    assertThat(record.value(Metric.DISK)).isEqualTo(90);
    assertThat(record.value(Metric.LOAD)).isEqualTo(1.5);
    assertThat(record.value(Metric.UPTIME)).isEqualTo(2);
    assertThat(record.timestamp()).isEqualTo(AT);
  }

  @Test
  void whatTheSystemDoesNotTellStaysMissing() {
    Counters nothing = new Counters(0, -1, -1, -1, -1, -1, -1, -1, 0, 0, -1, -1, -1, -1, -1);

    MetricRecord record = HostRecord.of("h", AT, nothing, nothing);

    for (Metric metric : Metric.values()) {
      assertThat(record.has(metric)).as(metric.wireName()).isFalse();
    }
  }

  @Test
  void aCounterThatFellSaysNothing() {
    MetricRecord record = HostRecord.of("h", AT, network(0, 900, 900), network(1, 10, 1_000));

    assertThat(record.has(Metric.NET_IN)).isFalse();
    assertThat(record.has(Metric.NET_OUT)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "web-1.example.org, web-1.example.org",
    "Büro Rechner (2), b-ro-rechner-2-",
    "'', this-host",
    "'---', this-host",
    "HOST_A, host_a"
  })
  void aHostNameIsMadeValid(String hostName, String expected) {
    assertThat(HostRecord.serverName(hostName)).isEqualTo(expected);
  }

  @Test
  void aLongHostNameIsCut() {
    assertThat(HostRecord.serverName("a".repeat(100))).hasSize(64);
  }

  private static Counters cpu(int tick, long user, long system, long iowait, long idle) {
    long total = user + system + iowait + idle;
    return new Counters(
        tick * FIVE_SECONDS, user, system, iowait, idle, total, 1, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  private static Counters network(int tick, long received, long sent) {
    return new Counters(tick * FIVE_SECONDS, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, received, sent, 0, 0);
  }
}
