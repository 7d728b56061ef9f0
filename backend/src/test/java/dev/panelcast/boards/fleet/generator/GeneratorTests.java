package dev.panelcast.boards.fleet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.scenario.Choice;
import dev.panelcast.boards.fleet.scenario.Course;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GeneratorTests {

  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
  private static final List<Simulated> FLEET = Simulated.fleet();
  private static final Course HEALTHY = Course.begin(AT);

  @Test
  void theFleetHas90ServersWhoseNamesTellTheirProfiles() {
    assertThat(FLEET).hasSize(90).doesNotHaveDuplicates();
    assertThat(FLEET).allSatisfy(s -> assertThat(Profile.detect(s.name())).isEqualTo(s.profile()));
    assertThat(
            FLEET.stream()
                .collect(Collectors.groupingBy(Simulated::profile, Collectors.counting())))
        .containsEntry(Profile.ML_COMPUTE, 20L)
        .containsEntry(Profile.DATABASE, 15L)
        .containsEntry(Profile.WEB_API, 25L)
        .containsEntry(Profile.CONDUCTOR_MGMT, 5L)
        .containsEntry(Profile.DATA_INGEST, 10L)
        .containsEntry(Profile.RISK_ANALYTICS, 8L)
        .containsEntry(Profile.GENERIC, 7L);
  }

  @Test
  void equalStartNumbersGiveEqualRecordsAndOthersDoNot() {
    assertThat(run(generator(1, .2), HEALTHY, 50)).isEqualTo(run(generator(1, .2), HEALTHY, 50));
    assertThat(run(generator(1, .2), HEALTHY, 50)).isNotEqualTo(run(generator(2, .2), HEALTHY, 50));
  }

  @Test
  void anotherInstanceGoesOnFromTheState() {
    List<MetricRecord> whole = run(generator(1, .2), HEALTHY, 40);
    GeneratorState state = GeneratorState.begin(90);
    List<MetricRecord> pieces = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Generator.Outcome outcome = generator(1, .2).next(state, HEALTHY, AT);
      state = new GeneratorState(outcome.state().step(), outcome.state().states());
      pieces.addAll(outcome.records());
    }
    assertThat(pieces).isEqualTo(whole);
  }

  @Test
  void withoutNoiseAHealthyServerHasTheMeansOfItsHour() {
    MetricRecord first =
        generator(1, 0).next(GeneratorState.begin(90), HEALTHY, AT).records().get(0);
    assertThat(first.serverName()).isEqualTo("ppml0001");
    // Five past eight in demo time, an hour without any factor.
    assertThat(first.value(Metric.CPU_USER)).isCloseTo(45, within(1e-9));
    assertThat(first.value(Metric.MEMORY)).isCloseTo(72, within(1e-9));
    assertThat(first.value(Metric.LOAD)).isCloseTo(6.5, within(1e-9));
    assertThat(first.value(Metric.UPTIME)).isEqualTo(25);
  }

  @Test
  void noiseScalesTheDeviation() {
    assertThat(deviation(.2)).isCloseTo(8 * .2, within(.1));
    assertThat(deviation(.4)).isCloseTo(8 * .4, within(.2));
  }

  @Test
  void everyRecordIsWithinItsLimitsAndWholeWhereItMustBe() {
    for (MetricRecord record : run(generator(3, 5), HEALTHY, 100)) {
      for (Metric metric : Metric.values()) {
        double value = record.value(metric);
        assertThat(value).isBetween(0.0, metric.limit());
        assertThat(metric.whole() && value != Math.rint(value)).isFalse();
      }
    }
  }

  @Test
  void anOfflineServerReportsIdleAndItsUptime() {
    GeneratorState off =
        new GeneratorState(0, FLEET.stream().map(s -> ServerState.OFFLINE).toList());
    Generator generator = generator(1, 0);
    Generator.Outcome outcome = generator.next(off, HEALTHY, AT);
    int server = outcome.state().states().indexOf(ServerState.OFFLINE);
    MetricRecord record = outcome.records().get(server);
    for (Metric metric : Metric.values()) {
      double expected = metric == Metric.CPU_IDLE ? 100 : metric == Metric.UPTIME ? 25 : 0;
      assertThat(record.value(metric)).isEqualTo(expected);
    }
  }

  @Test
  void demoTimeAdvancesFiveMinutesPerStepInTheFleetsTimeZone() {
    assertThat(Generator.demoTime(288)).isEqualTo(Generator.DEMO_BEGIN.plusSeconds(86_400));
    Generator tokyo = new Generator(FLEET, 1, 0, ZoneId.of("Asia/Tokyo"));
    MetricRecord record = tokyo.next(GeneratorState.begin(90), HEALTHY, AT).records().get(20);
    // 08:05 UTC is 17:05 there, when a database does .25 x 1.2 x 1.2.
    assertThat(record.value(Metric.CPU_USER)).isCloseTo(36, within(1e-9));
  }

  @Test
  void aScenarioBringsItsServersToTheTargetsAndNoOthers() {
    Course degrading = HEALTHY.choose(Choice.DEGRADING, 90, 0, AT);
    List<MetricRecord> last = last(generator(1, 0), degrading, 60);
    long onTarget = last.stream().filter(GeneratorTests::isOnTarget).count();
    long offline = last.stream().filter(r -> r.value(Metric.CPU_IDLE) == 100).count();
    assertThat(onTarget).isBetween(18 - offline, 18L).isPositive();
  }

  @Test
  void theSameServersAreAffectedWheneverAScenarioBegins() {
    Generator generator = generator(1, 0);
    Course now = HEALTHY.choose(Choice.DEGRADING, 90, 0, AT);
    List<String> first = affected(last(generator, now, 60));
    List<String> critical =
        affected(last(generator, HEALTHY.choose(Choice.CRITICAL, 90, 0, AT), 60));
    assertThat(critical).containsAll(first);
  }

  private static Generator generator(long startNumber, double noise) {
    return new Generator(FLEET, startNumber, noise, ZoneOffset.UTC);
  }

  private static boolean isOnTarget(MetricRecord record) {
    return Math.abs(record.value(Metric.CPU_USER) - 85) < 1e-9
        && Math.abs(record.value(Metric.CPU_IDLE) - 15) < 1e-9
        && Math.abs(record.value(Metric.MEMORY) - 88) < 1e-9
        && Math.abs(record.value(Metric.CPU_IOWAIT) - 22) < 1e-9;
  }

  private static List<String> affected(List<MetricRecord> records) {
    return records.stream()
        .filter(r -> r.value(Metric.CPU_IOWAIT) == 22 || r.value(Metric.CPU_IOWAIT) == 35)
        .map(MetricRecord::serverName)
        .toList();
  }

  private static List<MetricRecord> run(Generator generator, Course course, int steps) {
    List<MetricRecord> records = new ArrayList<>();
    GeneratorState state = GeneratorState.begin(90);
    for (int i = 0; i < steps; i++) {
      Generator.Outcome outcome = generator.next(state, course, AT);
      state = outcome.state();
      records.addAll(outcome.records());
    }
    return records;
  }

  private static List<MetricRecord> last(Generator generator, Course course, int steps) {
    List<MetricRecord> records = run(generator, course, steps);
    return records.subList(records.size() - 90, records.size());
  }

  /** Deviation of the memory of generic servers, which no hour changes and healthy ones keep. */
  private static double deviation(double noise) {
    Generator generator = generator(5, noise);
    List<Double> values = new ArrayList<>();
    for (long step = 0; step < 2000; step++) {
      GeneratorState healthy = new GeneratorState(step, GeneratorState.begin(90).states());
      Generator.Outcome outcome = generator.next(healthy, HEALTHY, AT);
      for (int server = 83; server < 90; server++) {
        if (outcome.state().states().get(server) == ServerState.HEALTHY) {
          values.add(outcome.records().get(server).value(Metric.MEMORY));
        }
      }
    }
    double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
    return Math.sqrt(
        values.stream().mapToDouble(v -> (v - mean) * (v - mean)).average().orElseThrow());
  }
}
