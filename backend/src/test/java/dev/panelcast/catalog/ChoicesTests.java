package dev.panelcast.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.panelcast.board.Board;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Refusal;
import dev.panelcast.kernel.Topic;
import dev.panelcast.testkit.DemoBoard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTests {

  private static final Board BOARD = new DemoBoard();
  private static final Catalog CATALOG = new Catalog(List.of(BOARD));

  @Test
  void onlyDeclaredVariablesThatDifferFromTheirDefaultNameATopic() {
    Topic topic =
        topic("servers", Map.of("var-color", "red", "var-server", "a-1", "var-rate", "3"));

    assertThat(topic.key()).isEqualTo("demo/servers?color=red&server=a-1@30#public");
    assertThat(topic("strip", Map.of("var-color", "red")).key()).isEqualTo("demo/strip?@5#public");
  }

  @Test
  void spellingsOfOneNumberAreOneTopicAndTheDefaultIsNone() {
    assertThat(topic("cost", Map.of("var-rate", "03.50")))
        .isEqualTo(topic("cost", Map.of("var-rate", "3.5")));
    assertThat(topic("cost", Map.of("var-rate", "2.50")).key()).isEqualTo("demo/cost?@30#public");
  }

  @Test
  void aPrivateVariableMakesOnlyThePanelsPrivateThatDeclareIt() {
    Map<String, String> query = Map.of("var-rate", "3");

    assertThat(topic("cost", query).isPrivate()).isTrue();
    assertThat(topic("clock", query).isPrivate()).isFalse();
  }

  @Test
  void refreshMakesBucketsSlowerNeverFaster() {
    assertThat(topic("clock", Map.of("refresh", "60")).bucketSize()).isEqualTo(BucketSize.S60);
    assertThat(topic("servers", Map.of("refresh", "5")).bucketSize()).isEqualTo(BucketSize.S30);
    assertThat(topic("about", Map.of("refresh", "300")).bucketSize()).isNull();
  }

  @Test
  void anUnknownVariableIsRefusedWithThoseThatExist() {
    Refusal refusal = refusal(Map.of("var-shape", List.of("round")));

    assertThat(refusal.code()).isEqualTo("unknown_variable");
    assertThat(refusal.text())
        .isEqualTo("Board demo has no variable \"shape\". It has: color, server, rate.");
    assertThat(refusal.details()).containsEntry("allowed", List.of("color", "server", "rate"));
  }

  @Test
  void aValueThatIsNotAllowedIsRefusedWithWhatIs() {
    assertThat(refusal(Map.of("var-color", List.of("green"))).text())
        .isEqualTo("Variable color must be one of red, blue.");
    assertThat(refusal(Map.of("var-rate", List.of("101"))).text())
        .isEqualTo("Variable rate must be a number from 0 to 100.");
    assertThat(refusal(Map.of("var-rate", List.of("101"))).code())
        .isEqualTo("parameter_out_of_range");
    assertThat(refusal(Map.of("var-rate", List.of("-0.1"))).code())
        .isEqualTo("parameter_out_of_range");
    assertThat(refusal(Map.of("var-rate", List.of("much"))).code()).isEqualTo("invalid_value");
    assertThat(refusal(Map.of("var-rate", List.of("1e99999"))).code()).isEqualTo("invalid_value");
    assertThat(refusal(Map.of("var-server", List.of("A\r\nB"))).code()).isEqualTo("invalid_value");
  }

  @Test
  void aValueThatIsTooLongForAKeyIsRefusedWithoutBeingRepeated() {
    Refusal refusal = refusal(Map.of("var-server", List.of("1".repeat(Choices.LONGEST + 1))));

    assertThat(refusal.code()).isEqualTo("invalid_value");
    assertThat(refusal.text()).isEqualTo("Variable server takes 128 characters at most.");
  }

  @Test
  void aVariableGivenTwiceIsRefused() {
    assertThat(refusal(Map.of("var-color", List.of("red", "blue"))).text())
        .isEqualTo("\"var-color\" must be given once, with a value.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "7", "05", "5.0", "-5", "5s", "99999999999"})
  void aRefreshThatIsNoBucketSizeIsRefused(String refresh) {
    Refusal refusal = refusal(Map.of("refresh", List.of(refresh)));

    assertThat(refusal.code()).isEqualTo("invalid_refresh");
    assertThat(refusal.text()).endsWith("one of 5, 30, 60, 300.");
  }

  private static Refusal refusal(Map<String, List<String>> query) {
    return Objects.requireNonNull(
        catchThrowableOfType(Refusal.class, () -> Choices.read(BOARD, query)));
  }

  private static Topic topic(String panel, Map<String, String> query) {
    Map<String, List<String>> lists = new HashMap<>();
    query.forEach((name, value) -> lists.put(name, List.of(value)));
    return Choices.read(BOARD, lists).topic(CATALOG.panel(BOARD, panel));
  }
}
