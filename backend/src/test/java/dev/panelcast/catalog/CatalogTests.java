package dev.panelcast.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.panelcast.board.Board;
import dev.panelcast.board.Panel;
import dev.panelcast.kernel.Refusal;
import dev.panelcast.testkit.DemoBoard;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogTests {

  private static final Board BOARD = new DemoBoard();

  private final Catalog catalog = new Catalog(List.of(BOARD));

  @Test
  void aTabHasThePanelsOfEveryTabFirstAndEachOnce() {
    assertThat(catalog.tab(BOARD, "second"))
        .extracting(panel -> panel.id().value())
        .containsExactly("strip", "servers", "about");
  }

  @Test
  void whatDoesNotExistIsRefusedWithWhatDoes() {
    assertRefused(
        () -> catalog.board("fleet\r\n"),
        "unknown_board",
        "There is no board \"fleet\r\n\". There are: demo.");
    assertRefused(
        () -> catalog.tab(BOARD, "third"),
        "unknown_tab",
        "There is no tab \"third\". There are: first, second.");
    assertRefused(
        () -> catalog.panel(BOARD, "x"),
        "unknown_panel",
        "There is no panel \"x\". There are: strip, clock, cost, servers, about.");
    assertRefused(
        () -> catalog.dataset("rows"),
        "unknown_dataset",
        "There is no dataset \"rows\". There are: none.");
  }

  @Test
  void aLongNameIsCutInTheAnswer() {
    Refusal refusal =
        Objects.requireNonNull(
            catchThrowableOfType(Refusal.class, () -> catalog.board("x".repeat(5000))));

    assertThat(refusal.text()).hasSizeLessThan(200);
  }

  @Test
  void theDescriptionTellsAllThatAPageNeeds() {
    JsonNode board = JsonMapper.shared().readTree(catalog.description(DemoBoard.ID));

    assertThat(board.at("/tabs/0/panels").toString()).isEqualTo("[\"clock\",\"cost\"]");
    assertThat(board.at("/everyTab").toString()).isEqualTo("[\"strip\"]");
    assertThat(board.at("/panels/1").toString())
        .isEqualTo(
            """
            {"id":"clock","title":"Panel clock","kind":"stat","bucketSeconds":5,\
            "variables":["color"],"dependsOn":[],"layout":{"columns":3}}\
            """);
    assertThat(board.at("/panels/4/bucketSeconds").isMissingNode()).isTrue();
    assertThat(board.at("/variables/2").toString())
        .isEqualTo(
            """
            {"name":"rate","title":"Rate","type":"number","min":0,"max":100,"step":0.5,\
            "unit":"usd","default":"2.5","defaultTitle":"2.5","private":true}\
            """);
  }

  @Test
  void aDefinitionDiffersWhenAnythingOfTheBoardDoes() {
    Board changed =
        new BoardUnderTest() {
          @Override
          public String title() {
            return "Other";
          }
        };

    assertThat(new Catalog(List.of(changed)).definition(DemoBoard.ID))
        .hasSize(8)
        .isNotEqualTo(catalog.definition(DemoBoard.ID));
    assertThat(new Catalog(List.of(new DemoBoard())).definition(DemoBoard.ID))
        .isEqualTo(catalog.definition(DemoBoard.ID));
    assertThat(catalog.build()).matches("[0-9a-f]{12}");
  }

  @Test
  void panelsAreFoundByTopic() {
    Panel clock = catalog.panel(BOARD, "clock");

    assertThat(catalog.panel(Choices.read(BOARD, Map.of()).topic(clock))).isEqualTo(clock);
  }

  private static void assertRefused(ThrowingCallable call, String code, String text) {
    Refusal refusal = Objects.requireNonNull(catchThrowableOfType(Refusal.class, call));
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.text()).isEqualTo(text);
  }
}
