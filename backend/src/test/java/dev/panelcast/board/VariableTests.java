package dev.panelcast.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.panelcast.kernel.PanelId;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariableTests {

  private final Variable metric =
      new Variable(
          "metric",
          "Metric",
          new Variable.Choice(
              List.of(new Variable.Option("risk", "Risk"), new Variable.Option("cpu", "CPU"))),
          "risk",
          "Risk",
          false);

  private final Variable hours =
      new Variable(
          "hours",
          "Hours",
          new Variable.Range(
              new BigDecimal("0.1"), new BigDecimal("72"), new BigDecimal("0.1"), "count"),
          "2.5",
          "2.5",
          true);

  private final Variable server =
      new Variable(
          "server",
          "Server",
          new Variable.FromPanel(new PanelId("servers"), Pattern.compile("[a-z0-9._-]{1,64}")),
          null,
          "Highest risk",
          false);

  @Test
  void theDefaultNamesTheSameTopicAsAbsence() {
    assertThat(metric.canonical("risk")).isEmpty();
    assertThat(metric.canonical("cpu")).contains("cpu");
    assertThat(hours.canonical("2.50")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3.0", "+3", "03", "3.000"})
  void equalNumbersHaveOneForm(String text) {
    assertThat(hours.canonical(text)).contains("3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "73", "1e1000000000", "NaN", "0x1", "3 ", "three"})
  void refusesWhatIsNoNumberInRangeAndNamesTheRange(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hours.canonical(text))
        .withMessage("hours must be a number from 0.1 to 72");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.5", "11.999", "0", "121"})
  void aWholeNumberHasNoFraction(String text) {
    Variable months =
        new Variable(
            "months",
            "Months",
            new Variable.Range(BigDecimal.ONE, new BigDecimal(120), BigDecimal.ONE, "months", true),
            null,
            "All",
            false);

    assertThat(months.canonical("12.0")).contains("12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> months.canonical(text))
        .withMessage("months must be a whole number from 1 to 120");
  }

  @Test
  void refusesUnknownChoicesAndNamesTheAllowedOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> metric.canonical("disk"))
        .withMessage("metric must be one of risk, cpu");
  }

  @Test
  void keysOfAnotherPanelAreCheckedBySpelling() {
    assertThat(server.canonical("ppdb001")).contains("ppdb001");
    assertThatIllegalArgumentException().isThrownBy(() -> server.canonical("a\r\nid: 1"));
  }
}
