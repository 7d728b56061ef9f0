package dev.panelcast.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class EmbeddedSettingsTests {

  @Test
  void defaults() {
    assertThat(bind(Map.of()))
        .isEqualTo(
            new EmbeddedSettings(
                true, Path.of(".panelcast").toAbsolutePath(), Duration.ofSeconds(60)));
  }

  @Test
  void names() {
    assertThat(
            bind(
                Map.of(
                    "panelcast.embedded.enabled", "false",
                    "panelcast.embedded.data-folder", "/var/lib/panelcast",
                    "panelcast.embedded.start-timeout", "5m")))
        .isEqualTo(
            new EmbeddedSettings(false, Path.of("/var/lib/panelcast"), Duration.ofMinutes(5)));
  }

  @Test
  void refusesATimeoutThatNothingCanMeet() {
    assertThatThrownBy(() -> bind(Map.of("panelcast.embedded.start-timeout", "0s")))
        .isInstanceOf(BindException.class)
        .hasRootCauseMessage("panelcast.embedded.start-timeout must be above zero");
  }

  private static EmbeddedSettings bind(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate(EmbeddedSettings.PREFIX, EmbeddedSettings.class);
  }
}
