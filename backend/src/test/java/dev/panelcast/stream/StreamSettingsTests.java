package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @Test
  void aBeatThatClientsWouldNotWaitForIsRefused() {
    Binder binder =
        new Binder(new MapConfigurationPropertySource(Map.of("panelcast.stream.beat", "15001ms")));

    assertThatThrownBy(() -> binder.bind("panelcast.stream", StreamSettings.class))
        .rootCause()
        .hasMessage(
            "panelcast.stream.beat must be 15 s at most: clients take a stream that is silent for"
                + " two and a half times as long for dead");
  }

  @ParameterizedTest
  @ValueSource(strings = {"beat", "retry", "stalled", "lifetime", "drain", "send-buffer"})
  void aTimeOrSizeThatIsNoneIsRefused(String name) {
    Binder binder =
        new Binder(new MapConfigurationPropertySource(Map.of("panelcast.stream." + name, "0")));

    assertThatThrownBy(() -> binder.bind("panelcast.stream", StreamSettings.class))
        .rootCause()
        .hasMessageContaining(name);
  }
}
