package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class StreamSettingsTests {

  private final StreamSettings defaults =
      new Binder(new MapConfigurationPropertySource())
          .bindOrCreate("panelcast.stream", StreamSettings.class);

  @Test
  void whatTestsTakeForTheDefaultsAreTheDefaults() {
    assertThat(defaults).isEqualTo(TestAudience.SETTINGS);
  }

  @Test
  void aViewerThatTakesNothingIsCutAfterHalfAMinute() {
    assertThat(defaults.stalled()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void anInstanceIsEmptyInUnderFiveSeconds() {
    assertThat(defaults.drain()).isLessThan(Duration.ofSeconds(5));
  }
}
