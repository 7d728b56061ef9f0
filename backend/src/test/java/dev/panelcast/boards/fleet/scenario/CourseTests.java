package dev.panelcast.boards.fleet.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CourseTests {

  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
  private static final int FLEET = 90;
  private static final Course HEALTHY = Course.begin(AT);

  @Test
  void g2_46_degradingAffects18AndCritical22Of90Servers() {
    assertThat(HEALTHY.choose(Choice.DEGRADING, FLEET, 0, AT).affected(FLEET)).isEqualTo(18);
    assertThat(HEALTHY.choose(Choice.CRITICAL, FLEET, 0, AT).affected(FLEET)).isEqualTo(22);
    assertThat(HEALTHY.affected(FLEET)).isZero();
  }

  @Test
  void aSmallFleetHasOneAffectedServer() {
    assertThat(HEALTHY.choose(Choice.DEGRADING, 3, 0, AT).affected(3)).isEqualTo(1);
  }

  @Test
  void degradingRampsLinearlyOver60Ticks() {
    Course degrading = HEALTHY.choose(Choice.DEGRADING, FLEET, 100, AT);
    assertThat(degrading.pull(0, FLEET, 100)).isEqualTo(Pull.NONE);
    assertThat(degrading.pull(17, FLEET, 130)).isEqualTo(new Pull(.5, .85, .88, .22));
    assertThat(degrading.pull(0, FLEET, 160)).isEqualTo(new Pull(1, .85, .88, .22));
    assertThat(degrading.pull(0, FLEET, 1000)).isEqualTo(new Pull(1, .85, .88, .22));
    assertThat(degrading.pull(18, FLEET, 160)).isEqualTo(Pull.NONE);
  }

  @Test
  void criticalRampsOver24Ticks() {
    Course critical = HEALTHY.choose(Choice.CRITICAL, FLEET, 0, AT);
    assertThat(critical.pull(21, FLEET, 12)).isEqualTo(new Pull(.5, .90, .93, .35));
    assertThat(critical.pull(21, FLEET, 24)).isEqualTo(new Pull(1, .90, .93, .35));
    assertThat(critical.pull(22, FLEET, 24)).isEqualTo(Pull.NONE);
  }

  @Test
  void criticalAfterDegradingKeepsTheServersAndRampsOver12Ticks() {
    Course critical =
        HEALTHY.choose(Choice.DEGRADING, FLEET, 0, AT).choose(Choice.CRITICAL, FLEET, 60, AT);
    assertThat(critical.affected(FLEET)).isEqualTo(18);
    assertThat(critical.pull(0, FLEET, 60)).isEqualTo(new Pull(1, .85, .88, .22));
    assertThat(critical.pull(0, FLEET, 66).cpu()).isCloseTo(.885, within(1e-12));
    assertThat(critical.pull(17, FLEET, 72)).isEqualTo(new Pull(1, .92, .95, .40));
    assertThat(critical.pull(18, FLEET, 72)).isEqualTo(Pull.NONE);
  }

  @Test
  void backToHealthyTakes12Ticks() {
    Course healthy =
        HEALTHY.choose(Choice.DEGRADING, FLEET, 0, AT).choose(Choice.HEALTHY, FLEET, 60, AT);
    assertThat(healthy.pull(0, FLEET, 60).weight()).isEqualTo(1);
    assertThat(healthy.pull(0, FLEET, 66)).isEqualTo(new Pull(.5, .85, .88, .22));
    assertThat(healthy.pull(0, FLEET, 72)).isEqualTo(Pull.NONE);
  }

  @Test
  void aSwitchInTheMiddleOfARampContinuesFromWhereEachServerIs() {
    Course degrading = HEALTHY.choose(Choice.CRITICAL, FLEET, 0, AT);
    Course back = degrading.choose(Choice.DEGRADING, FLEET, 12, AT);
    Course again = back.choose(Choice.CRITICAL, FLEET, 42, AT);
    for (int rank = 0; rank < FLEET; rank++) {
      assertThat(back.pull(rank, FLEET, 12)).isEqualTo(degrading.pull(rank, FLEET, 12));
      Pull before = back.pull(rank, FLEET, 42);
      Pull after = again.pull(rank, FLEET, 42);
      assertThat(after.weight()).isCloseTo(before.weight(), within(1e-12));
      assertThat(after.cpu()).isCloseTo(before.cpu(), within(1e-12));
    }
    // The four servers beyond the share of degrading were on their way back.
    assertThat(back.pull(21, FLEET, 42).weight()).isCloseTo(.25, within(1e-12));
    assertThat(back.pull(17, FLEET, 42).weight()).isCloseTo(.75, within(1e-12));
  }

  @Test
  void theSameChoiceAgainChangesNothing() {
    Course degrading = HEALTHY.choose(Choice.DEGRADING, FLEET, 5, AT);
    assertThat(degrading.choose(Choice.DEGRADING, FLEET, 9, AT.plusSeconds(20)))
        .isSameAs(degrading);
  }

  @Test
  void demoGoesThroughAllScenariosForFiveMinutesEach() {
    Course course = HEALTHY.choose(Choice.DEMO, FLEET, 10, AT);
    assertThat(course.scenario()).isEqualTo(Scenario.HEALTHY);
    assertThat(course.rotate(FLEET, 69, AT)).isEmpty();
    course = course.rotate(FLEET, 70, AT).orElseThrow();
    assertThat(course.scenario()).isEqualTo(Scenario.DEGRADING);
    course = course.rotate(FLEET, 130, AT).orElseThrow();
    assertThat(course.scenario()).isEqualTo(Scenario.CRITICAL);
    assertThat(course.affected(FLEET)).isEqualTo(18);
    course = course.rotate(FLEET, 190, AT.plusSeconds(900)).orElseThrow();
    assertThat(course.scenario()).isEqualTo(Scenario.HEALTHY);
    assertThat(course.choice()).isEqualTo(Choice.DEMO);
    assertThat(course.since()).isEqualTo(AT.plusSeconds(900));
  }

  @Test
  void aChosenScenarioStaysWhereItIs() {
    Course degrading = HEALTHY.choose(Choice.DEGRADING, FLEET, 0, AT);
    assertThat(degrading.rotate(FLEET, 100_000, AT)).isEmpty();
  }

  @Test
  void stoppingTheDemoInTheScenarioThatRunsKeepsItsTicks() {
    Course demo = HEALTHY.choose(Choice.DEMO, FLEET, 0, AT);
    Course degrading = demo.rotate(FLEET, 60, AT).orElseThrow();
    Course stopped = degrading.choose(Choice.DEGRADING, FLEET, 80, AT);
    assertThat(stopped.ticks(80)).isEqualTo(20);
    assertThat(stopped.choice()).isEqualTo(Choice.DEGRADING);
  }
}
