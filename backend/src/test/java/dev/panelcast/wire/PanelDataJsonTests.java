package dev.panelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.PanelData;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class PanelDataJsonTests {

  private static final JsonMapper PLAIN = JsonMapper.builder().build();

  @ParameterizedTest
  @MethodSource("files")
  void dataIsWrittenAsInItsExample(String file) {
    byte[] written = CanonicalJson.write(Samples.of(file));

    assertThat(PLAIN.readTree(written)).isEqualTo(PLAIN.readTree(GoldenFiles.text(file + ".json")));
  }

  @Test
  void everyKindOfDataHasAnExample() {
    Set<String> kinds =
        Arrays.stream(PanelData.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> sampled =
        Samples.byFile().values().stream()
            .map(sample -> sample.getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(sampled).isEqualTo(kinds);
  }

  static Set<String> files() {
    return Samples.byFile().keySet();
  }
}
