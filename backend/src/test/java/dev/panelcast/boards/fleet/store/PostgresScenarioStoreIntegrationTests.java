package dev.panelcast.boards.fleet.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.fleet.scenario.Choice;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresScenarioStoreIntegrationTests extends ScenarioStoreContract {

  private static final Database DATABASE = Database.fresh();
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @BeforeEach
  void healthy() {
    DATABASE
        .client()
        .sql(
            """
            UPDATE fleet_scenario SET choice = 'healthy', scenario = 'healthy', since_step = 0,
              after_degrading = false, pulls = '{}'\
            """)
        .then()
        .block(LIMIT);
  }

  @Override
  ScenarioStore store() {
    return DATABASE.scenario();
  }

  @Test
  void aSwitchRaisesTheVersionOfTheDatasetAndAnEqualCourseDoesNot() {
    long before = version();
    store().change(course -> course).block(LIMIT);
    assertThat(version()).isEqualTo(before);

    store().change(c -> c.choose(Choice.DEGRADING, 90, 1, Instant.EPOCH)).block(LIMIT);
    assertThat(version()).isGreaterThan(before);
  }

  private static long version() {
    return DATABASE
        .client()
        .sql("SELECT version FROM dataset_version WHERE dataset = '" + ScenarioStore.DATASET + "'")
        .mapValue(Long.class)
        .one()
        .defaultIfEmpty(0L)
        .blockOptional(LIMIT)
        .orElseThrow();
  }
}
