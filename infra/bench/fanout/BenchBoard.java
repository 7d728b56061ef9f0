import dev.panelcast.board.Board;
import dev.panelcast.board.Board.Tab;
import dev.panelcast.board.Cadence;
import dev.panelcast.board.Dataset;
import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.Variable;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/** Twelve panels in one tab, and the first of them alone in another. */
final class BenchBoard implements Board {

  static final int PANELS = 12;

  private static final BoardId ID = new BoardId("bench");
  private static final List<PanelId> IDS =
      IntStream.range(0, PANELS).mapToObj(number -> new PanelId("panel-" + number)).toList();

  private final Model<String> model = new Never();

  static List<Topic> topics() {
    return IDS.stream().map(panel -> Topic.shared(ID, panel, Map.of(), null)).toList();
  }

  @Override
  public BoardId id() {
    return ID;
  }

  @Override
  public String title() {
    return "Bench";
  }

  @Override
  public List<Tab> tabs() {
    return List.of(new Tab("all", "All", IDS));
  }

  @Override
  public List<PanelId> everyTab() {
    return List.of();
  }

  @Override
  public List<Panel> panels() {
    return IDS.stream()
        .map(
            id ->
                new Panel(
                    id,
                    id.value(),
                    Kind.STAT,
                    Cadence.fixed(),
                    List.of(),
                    Set.of(),
                    null,
                    new Panel.Projection<>(model, (value, inputs) -> nothing())))
        .toList();
  }

  private static Panel.View nothing() {
    return Panel.View.of(new PanelData.Stat(new LinkedHashMap<>(), PanelData.Notes.of("")));
  }

  @Override
  public List<Variable> variables() {
    return List.of();
  }

  @Override
  public List<Dataset> datasets() {
    return List.of();
  }

  /** The benchmark publishes by itself. */
  private static final class Never implements Model<String> {

    @Override
    public String id() {
      return "never";
    }

    @Override
    public Class<String> type() {
      return String.class;
    }

    @Override
    public Cadence cadence() {
      return Cadence.fixed();
    }

    @Override
    public Mono<Result<String>> compute(Request request) {
      return Mono.never();
    }
  }
}
