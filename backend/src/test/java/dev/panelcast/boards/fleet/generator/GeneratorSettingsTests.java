package dev.panelcast.boards.fleet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class GeneratorSettingsTests {

  @Test
  void withoutSettingsTheGeneratorIsOff() {
    GeneratorSettings settings = bind(Map.of());

    assertThat(settings.timeZone().normalized()).isEqualTo(ZoneOffset.UTC);
    assertThat(settings.generator()).isEqualTo(new GeneratorSettings.Numbers(false, 1, .2));
  }

  @Test
  void allNamesAreRead() {
    GeneratorSettings settings =
        bind(
            Map.of(
                "panelcast.fleet.time-zone", "Asia/Kolkata",
                "panelcast.fleet.generator.enabled", "true",
                "panelcast.fleet.generator.start-number", "42",
                "panelcast.fleet.generator.noise", "0"));

    assertThat(settings)
        .isEqualTo(
            new GeneratorSettings(
                ZoneId.of("Asia/Kolkata"), new GeneratorSettings.Numbers(true, 42, 0)));
  }

  @Test
  void noiseOutsideItsRangeIsRefusedWithASentence() {
    for (String noise : new String[] {"-0.1", "10.1", "NaN"}) {
      assertThatThrownBy(() -> bind(Map.of("panelcast.fleet.generator.noise", noise)))
          .rootCause()
          .hasMessageStartingWith("panelcast.fleet.generator.noise must be from 0 to 10");
    }
  }

  private static GeneratorSettings bind(Map<String, String> values) {
    return new Binder(new MapConfigurationPropertySource(new HashMap<>(values)))
        .bindOrCreate("panelcast.fleet", GeneratorSettings.class);
  }
}
