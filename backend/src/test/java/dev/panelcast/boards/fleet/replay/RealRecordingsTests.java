package dev.panelcast.boards.fleet.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.replay.ReplayFolder.Contents;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The recordings that Panelcast is developed with; they are not part of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealRecordingsTests {

  private static final String SETTING = "panelcast.test.data";

  private Contents contents = new Contents(List.of(), List.of());
  private Map<String, Recording> byServer = Map.of();

  @BeforeAll
  void read() {
    String data = System.getProperty(SETTING, "");
    assumeTrue(
        !data.isEmpty(), "recordings are read when -D" + SETTING + " names the folder of them");
    contents = ReplayFolder.read(Path.of(data, "fleet"), Budget.VALUES);
    byServer =
        contents.recordings().stream()
            .collect(Collectors.toMap(Recording::server, Function.identity()));
  }

  @Test
  void everyFileIsUnderstood() {
    assertThat(contents.problems()).isEmpty();
    assertThat(byServer).hasSize(21);
  }

  @Test
  void everyRowIsThere() {
    assertThat(rows("ec2-node1")).isEqualTo(35);
    assertThat(rows("sar-sles12-288cpu")).isEqualTo(30);
    assertThat(rows("linkedin_machine1")).isEqualTo(4_588);
    assertThat(rows("linkedin_app_cpu_1s")).isEqualTo(60);
    assertThat(rows("bitbrains_vm")).isEqualTo(8_619);
    assertThat(rows("smd_machine-1-6")).isEqualTo(23_689);
    assertThat(rows("ec2_cpu_utilization_24ae8d")).isEqualTo(4_032);
  }

  @Test
  void theMemoryOfANightRisesTo99Point56() {
    double[] memory = recording("linkedin_machine1").values().get(Metric.MEMORY);

    assertThat(memory).isNotNull();
    assertThat(Arrays.stream(memory).max().orElseThrow()).isEqualTo(99.56);
    assertThat(recording("linkedin_machine1").values()).containsOnlyKeys(Metric.MEMORY);
  }

  @Test
  void aRowOfEachKindIsMappedExactly() {
    MetricRecord node = recording("ec2-node1").at(0, Instant.EPOCH);
    assertThat(node.value(Metric.CPU_IDLE)).isEqualTo(99.85);
    assertThat(node.value(Metric.MEMORY)).isEqualTo(8.32);
    assertThat(node.value(Metric.LOAD)).isEqualTo(6.63);
    assertThat(node.value(Metric.NET_IN)).isEqualTo(.00034);
    assertThat(node.has(Metric.DISK)).isFalse();

    MetricRecord machine = recording("bitbrains_vm").at(0, Instant.EPOCH);
    assertThat(machine.value(Metric.CPU_USER)).isCloseTo(.7333333, within(1e-6));
    assertThat(machine.value(Metric.MEMORY)).isCloseTo(5.26659, within(1e-4));

    MetricRecord scaled = recording("smd_machine-1-6").at(0, Instant.EPOCH);
    assertThat(scaled.value(Metric.CPU_USER)).isCloseTo(18.5185, within(1e-9));
    assertThat(scaled.value(Metric.LOAD)).isCloseTo(1.236944, within(1e-9));
    assertThat(scaled.value(Metric.NET_OUT)).isCloseTo(106.2698, within(1e-9));
    assertThat(recording("smd_machine-1-6").source()).isEqualTo(Source.SCALED_REPLAY);

    MetricRecord cloud = recording("ec2_cpu_utilization_24ae8d").at(0, Instant.EPOCH);
    assertThat(cloud.value(Metric.CPU_IDLE)).isEqualTo(99.868);
  }

  @Test
  void labelledAnomaliesAreThoseOfTheSource() {
    assertThat(recording("smd_machine-1-6").anomalous().cardinality()).isEqualTo(3_708);
    assertThat(recording("smd_machine-2-2").anomalous().cardinality()).isEqualTo(2_833);
    assertThat(recording("smd_machine-3-3").anomalous().cardinality()).isEqualTo(632);
    // Two windows of 16 hours and 40 minutes, one value every 5 minutes, both ends inclusive.
    assertThat(recording("ec2_cpu_utilization_24ae8d").anomalous().cardinality()).isEqualTo(402);
    assertThat(recording("ec2_cpu_utilization_c6585a").anomalous().cardinality()).isZero();
  }

  @Test
  void otherUnitsAreLeftOut() {
    assertThat(byServer)
        .doesNotContainKeys(
            "elb_request_count_8c0756", "grok_asg_anomaly", "ec2_disk_write_bytes_1ef3de");
  }

  private int rows(String server) {
    return recording(server).rows();
  }

  private Recording recording(String server) {
    Recording recording = byServer.get(server);
    assertThat(recording).as(server).isNotNull();
    return Objects.requireNonNull(recording);
  }
}
