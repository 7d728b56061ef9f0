package dev.panelcast.boards.revenue.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

  @ParameterizedTest
  @CsvSource({"GTXPro, 0", "GTX Pros, 1", "GXT Pro, 2", "'', 6"})
  void distancesCountLettersAndDigits(String other, int distance) {
    assertThat(Spelling.distance(Spelling.bare("GTX Pro"), Spelling.bare(other)))
        .isEqualTo(distance);
    assertThat(Spelling.distance(Spelling.bare(other), Spelling.bare("GTX Pro")))
        .isEqualTo(distance);
  }

  @Test
  void ofEquallyNearNamesTheFirstIsOffered() {
    assertThat(Spelling.nearest("MG 300", List.of("MG 302", "MG 301", "Other"))).hasValue("MG 301");
    assertThat(Spelling.nearest("MG 300", List.of("Other"))).isEmpty();
  }
}
