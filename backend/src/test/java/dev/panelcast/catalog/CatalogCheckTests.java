package dev.panelcast.catalog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.panelcast.board.Board;
import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Variable;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.testkit.DemoBoard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class CatalogCheckTests {

  private static final Model<?> TICK = new DemoBoard().panels().getFirst().projection().model();

  @Test
  void boardsWithOneIdAreRefused() {
    assertRefused("board demo exists twice.", new DemoBoard(), new DemoBoard());
  }

  @Test
  void partsWithOneIdAreRefused() {
    assertRefused("Board demo: panel strip exists twice.", withPanel(panel("strip", TICK)));
    assertRefused(
        "Board demo: tab first exists twice.", withTab(new Board.Tab("first", "x", List.of())));
    assertRefused("Board demo: variable color exists twice.", withVariable(choice("color", null)));
  }

  @Test
  void namesThatNameNothingAreRefused() {
    PanelId ghost = new PanelId("ghost");
    assertRefused(
        "Board demo: tab third shows panel ghost, which it does not have.",
        withTab(new Board.Tab("third", "Third", List.of(ghost))));
    assertRefused(
        "Board demo: panel extra names variable shape, which the board does not have.",
        withPanel(panel("extra", TICK, "shape")));
    assertRefused(
        "Board demo: variable shape shows panel ghost, which it does not have.",
        withVariable(
            new Variable(
                "shape",
                "Shape",
                new Variable.FromPanel(ghost, Pattern.compile("x")),
                null,
                "All",
                false)));
  }

  @Test
  void aDefaultThatItsVariableDoesNotTakeIsRefused() {
    assertRefused(
        "Board demo: variable shape does not take its own default round.",
        withVariable(choice("shape", "round")));
    assertRefused(
        "Board demo: variable shape does not take its own default 2.50.",
        withVariable(
            new Variable(
                "shape",
                "Shape",
                new Variable.Range(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, ""),
                "2.50",
                "2.5",
                false)));
  }

  @Test
  void aPanelMustNameTheVariablesOfItsModelAndNotBeFaster() {
    assertRefused(
        "Board demo: panel extra does not name variable color of its model colored.",
        withPanel(panel("extra", new OtherModel("colored", BucketSize.S5, Set.of("color")))));
    assertRefused(
        "Board demo: panel extra is due more often than its model slow.",
        withPanel(panel("extra", new OtherModel("slow", BucketSize.S30, Set.of()))));
  }

  @Test
  void modelsHaveOneIdEach() {
    assertRefused(
        "Board demo: has two models tick.",
        withPanel(panel("extra", new OtherModel("tick", BucketSize.S5, Set.of()))));
  }

  @Test
  void aScopeIsThatOfADatasetOfTheModelByAVariableOfTheModel() {
    assertRefused(
        "Board demo: model scoped has a scope for dataset parts by variable color, but does not"
            + " read both.",
        withPanel(
            panel(
                "extra",
                new OtherModel("scoped", BucketSize.S5, Set.of("color"), Map.of("parts", "color")),
                "color")));
  }

  @Test
  void whatEveryPanelOfAModelFollowsIsReadByTheModel() {
    assertRefused(
        "Board demo: model grown has essentials parts, plots that it does not read.",
        withPanel(
            panel(
                "extra",
                new OtherModel(
                    "grown", BucketSize.S5, Set.of(), Map.of(), Set.of("plots", "parts")))));
  }

  private static void assertRefused(String sentence, Board... boards) {
    assertThatThrownBy(() -> new Catalog(List.of(boards)))
        .isInstanceOf(InvalidCatalog.class)
        .hasMessage(sentence);
  }

  private static Panel panel(String id, Model<?> model, String... variables) {
    return new Panel(
        new PanelId(id),
        "Extra",
        Kind.STAT,
        Cadence.every(BucketSize.S5),
        List.of(variables),
        Set.of(),
        null,
        projection(model));
  }

  private static <V> Panel.Projection<V> projection(Model<V> model) {
    return new Panel.Projection<>(model, (_, _) -> Panel.View.empty("none", "None."));
  }

  private static Variable choice(String name, @Nullable String value) {
    return new Variable(
        name,
        "Shape",
        new Variable.Choice(List.of(new Variable.Option("square", "Square"))),
        value,
        "All",
        false);
  }

  private static Board withPanel(Panel panel) {
    return new BoardUnderTest() {
      @Override
      public List<Panel> panels() {
        return Stream.concat(super.panels().stream(), Stream.of(panel)).toList();
      }
    };
  }

  private static Board withTab(Board.Tab tab) {
    return new BoardUnderTest() {
      @Override
      public List<Tab> tabs() {
        return Stream.concat(super.tabs().stream(), Stream.of(tab)).toList();
      }
    };
  }

  private static Board withVariable(Variable variable) {
    return new BoardUnderTest() {
      @Override
      public List<Variable> variables() {
        return Stream.concat(super.variables().stream(), Stream.of(variable)).toList();
      }
    };
  }

  private record OtherModel(
      String id,
      BucketSize size,
      Set<String> variables,
      Map<String, String> scopes,
      Set<String> essentials)
      implements Model<DemoBoard.Tick> {

    OtherModel(String id, BucketSize size, Set<String> variables) {
      this(id, size, variables, Map.of());
    }

    OtherModel(String id, BucketSize size, Set<String> variables, Map<String, String> scopes) {
      this(id, size, variables, scopes, Set.of());
    }

    @Override
    public Class<DemoBoard.Tick> type() {
      return DemoBoard.Tick.class;
    }

    @Override
    public Cadence cadence() {
      return Cadence.every(size);
    }

    @Override
    public Mono<Result<DemoBoard.Tick>> compute(Request request) {
      return Mono.empty();
    }
  }
}
