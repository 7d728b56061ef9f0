package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class SnapshotSettingsTests {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(Settings.class);

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(SnapshotSettings.class)
  static class Settings {}

  @Test
  void aComputationHasFifteenSeconds() {
    application.run(
        context ->
            assertThat(context.getBean(SnapshotSettings.class).computeLimit())
                .isEqualTo(Duration.ofSeconds(15)));
  }

  @Test
  void theLimitCanBeSet() {
    application
        .withPropertyValues("panelcast.snapshot.compute-limit=3s")
        .run(
            context ->
                assertThat(context.getBean(SnapshotSettings.class).computeLimit())
                    .isEqualTo(Duration.ofSeconds(3)));
  }

  @Test
  void aLimitThatNothingKeepsIsRefusedByItsName() {
    application
        .withPropertyValues("panelcast.snapshot.compute-limit=0s")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("compute-limit must be positive"));
  }
}
