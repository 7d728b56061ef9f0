package dev.panelcast.boards.fleet.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.fleet.scenario.Choice;
import dev.panelcast.boards.fleet.scenario.Course;
import dev.panelcast.boards.fleet.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** What every store of the scenario promises. */
abstract class ScenarioStoreContract {

  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** The store as it is at first. */
  abstract ScenarioStore store();

  @Test
  void atFirstTheFleetIsHealthy() {
    Course course = course();

    assertThat(course.choice()).isEqualTo(Choice.HEALTHY);
    assertThat(course.scenario()).isEqualTo(Scenario.HEALTHY);
    assertThat(course.sinceStep()).isZero();
    assertThat(course.from()).isEmpty();
  }

  @Test
  void everythingOfACourseIsKept() {
    Course degrading = course().choose(Choice.DEGRADING, 90, 300, AT);
    Course critical = degrading.choose(Choice.CRITICAL, 90, 317, AT.plusSeconds(85));
    Course demo = critical.choose(Choice.DEMO, 90, 321, AT.plusSeconds(105));
    for (Course course : new Course[] {degrading, critical, demo}) {
      assertThat(change(course)).isEqualTo(course);
      assertThat(course()).isEqualTo(course);
    }
  }

  @Test
  void aChangeSeesTheStoredCourse() {
    change(course().choose(Choice.CRITICAL, 90, 5, AT));

    StepVerifier.create(store().change(before -> before.choose(Choice.HEALTHY, 90, 29, AT)))
        .assertNext(after -> assertThat(after.from()).hasSize(1))
        .expectComplete()
        .verify(LIMIT);
  }

  @Test
  void changesAtTheSameTimeFollowEachOther() {
    Flux.range(0, 20)
        .flatMap(
            _ ->
                Mono.defer(() -> store().change(ScenarioStoreContract::oneStepLater))
                    .subscribeOn(Schedulers.boundedElastic()))
        .then()
        .block(LIMIT);

    assertThat(course().sinceStep()).isEqualTo(20);
  }

  @Test
  void aFailedChangeChangesNothing() {
    Course before = course();

    StepVerifier.create(
            store()
                .change(
                    _ -> {
                      throw new IllegalStateException("no");
                    }))
        .expectErrorMessage("no")
        .verify(LIMIT);

    assertThat(course()).isEqualTo(before);
  }

  private Course course() {
    return Objects.requireNonNull(store().course().block(LIMIT));
  }

  private Course change(Course course) {
    return Objects.requireNonNull(store().change(_ -> course).block(LIMIT));
  }

  private static Course oneStepLater(Course course) {
    return new Course(
        course.choice(),
        course.scenario(),
        course.sinceStep() + 1,
        course.since(),
        course.afterDegrading(),
        course.from());
  }
}
