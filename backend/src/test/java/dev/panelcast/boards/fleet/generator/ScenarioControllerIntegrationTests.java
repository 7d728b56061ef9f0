package dev.panelcast.boards.fleet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.panelcast.board.Dataset.Writes;
import dev.panelcast.boards.fleet.scenario.Scenario;
import dev.panelcast.boards.fleet.store.Database;
import dev.panelcast.kernel.Refusal;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ScenarioControllerIntegrationTests {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Database database = Database.fresh();
  private final Set<String> written = new HashSet<>();

  @Test
  void aSwitchIsStoredAsAWriteOfTheScenario() {
    controller(true)
        .choose(new ScenarioController.Wish("critical"))
        .as(StepVerifier::create)
        .assertNext(played -> assertThat(played.scenario()).isEqualTo("critical"))
        .expectComplete()
        .verify(LIMIT);

    assertThat(written).containsExactly("scenario");
    database
        .scenario()
        .course()
        .as(StepVerifier::create)
        .assertNext(course -> assertThat(course.scenario()).isEqualTo(Scenario.CRITICAL))
        .expectComplete()
        .verify(LIMIT);
  }

  @Test
  void anUnknownScenarioIsRefusedByNamingTheKnownOnes() {
    for (String text : new String[] {null, "", "storm", "CRITICAL"}) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> controller(true).choose(wish(text)))
          .withMessage("scenario must be one of healthy, degrading, critical, demo.")
          .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("unknown_scenario"));
    }
    assertThat(written).isEmpty();
  }

  @Test
  void withoutAGeneratorThereIsNothingToSwitch() {
    controller(false)
        .choose(new ScenarioController.Wish("healthy"))
        .as(StepVerifier::create)
        .expectErrorSatisfies(
            error -> assertThat(((Refusal) error).code()).isEqualTo("generator_off"))
        .verify(LIMIT);
  }

  private static ScenarioController.Wish wish(@Nullable String text) {
    return new ScenarioController.Wish(text);
  }

  private ScenarioController controller(boolean simulated) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    if (simulated) {
      beans.addBean("steering", steering());
    }
    return new ScenarioController(beans.getBeanProvider(Steering.class));
  }

  private Steering steering() {
    return new Steering(
        90,
        new PostgresGeneratorStore(database.client()),
        database.scenario(),
        new Writes() {
          @Override
          public <T> Mono<T> write(Set<String> datasets, Mono<T> work) {
            written.addAll(datasets);
            return work;
          }
        });
  }
}
