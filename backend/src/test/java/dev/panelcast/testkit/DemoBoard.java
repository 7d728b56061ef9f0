package dev.panelcast.testkit;

import dev.panelcast.board.Board;
import dev.panelcast.board.Cadence;
import dev.panelcast.board.Dataset;
import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.Variable;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.kernel.PanelId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import reactor.core.publisher.Mono;

/**
 * A small board for tests of the engine: two tabs, panels with and without bucket, a variable of
 * each kind. All panels are projected from one model that tells the start of its bucket.
 */
public final class DemoBoard implements Board {

  /** Identity of the board. */
  public static final BoardId ID = new BoardId("demo");

  private final List<Dataset> datasets;
  private final Mono<Void> preparation;
  private final Model<Tick> tick = new TickModel();

  /** A board without datasets. */
  public DemoBoard() {
    this(List.of());
  }

  /** A board that takes rows. */
  public DemoBoard(List<Dataset> datasets) {
    this(datasets, Mono.empty());
  }

  /** A board that takes rows and has something to do at start. */
  public DemoBoard(List<Dataset> datasets, Mono<Void> preparation) {
    this.datasets = List.copyOf(datasets);
    this.preparation = preparation;
  }

  @Override
  public Mono<Void> prepare() {
    return preparation;
  }

  @Override
  public BoardId id() {
    return ID;
  }

  @Override
  public String title() {
    return "Demo";
  }

  @Override
  public List<Tab> tabs() {
    return List.of(
        new Tab("first", "First", List.of(new PanelId("clock"), new PanelId("cost"))),
        new Tab("second", "Second", List.of(new PanelId("servers"), new PanelId("about"))));
  }

  @Override
  public List<PanelId> everyTab() {
    return List.of(new PanelId("strip"));
  }

  @Override
  public List<Panel> panels() {
    return List.of(
        panel("strip", Kind.STAT, Cadence.every(BucketSize.S5), List.of()),
        panel("clock", Kind.STAT, Cadence.every(BucketSize.S5), List.of("color")),
        panel("cost", Kind.STAT, Cadence.every(BucketSize.S30), List.of("rate")),
        panel("servers", Kind.TABLE, Cadence.every(BucketSize.S30), List.of("server", "color")),
        panel("about", Kind.FORM, Cadence.fixed(), List.of()));
  }

  @Override
  public List<Variable> variables() {
    return List.of(
        new Variable(
            "color",
            "Color",
            new Variable.Choice(
                List.of(new Variable.Option("red", "Red"), new Variable.Option("blue", "Blue"))),
            null,
            "All",
            false),
        new Variable(
            "server",
            "Server",
            new Variable.FromPanel(new PanelId("servers"), Pattern.compile("[a-z0-9-]{1,20}")),
            null,
            "All",
            false),
        new Variable(
            "rate",
            "Rate",
            new Variable.Range(
                BigDecimal.ZERO, BigDecimal.valueOf(100), new BigDecimal("0.5"), "usd"),
            "2.5",
            "2.5",
            true));
  }

  @Override
  public List<Dataset> datasets() {
    return datasets;
  }

  private Panel panel(String id, Kind kind, Cadence cadence, List<String> variables) {
    return new Panel(
        new PanelId(id),
        "Panel " + id,
        kind,
        cadence,
        variables,
        Set.of(),
        null,
        new Panel.Projection<>(tick, DemoBoard::view));
  }

  private static View view(Tick tick, Inputs inputs) {
    LinkedHashMap<String, Item> items = new LinkedHashMap<>();
    items.put("bucket", Item.of("Bucket", tick.bucket(), "count"));
    items.put("given", Item.of("Given", inputs.given().toString(), null));
    return View.of(new PanelData.Stat(items, Notes.of("Bucket " + tick.bucket())));
  }

  /**
   * Value of the model.
   *
   * @param bucket seconds since the epoch
   */
  public record Tick(long bucket) {}

  private static final class TickModel implements Model<Tick> {

    @Override
    public String id() {
      return "tick";
    }

    @Override
    public Class<Tick> type() {
      return Tick.class;
    }

    @Override
    public Cadence cadence() {
      return Cadence.every(BucketSize.S5);
    }

    @Override
    public Mono<Result<Tick>> compute(Request request) {
      Instant start = request.bucket() == null ? request.now() : request.bucket().start();
      return Mono.just(new Result<>(new Tick(start.getEpochSecond()), request.now(), 0));
    }
  }
}
