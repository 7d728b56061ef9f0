package dev.panelcast.snapshot;

import dev.panelcast.board.Board;
import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.Variable;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Topic;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A board of counting models, and what tests need of it. */
record SampleBoard(List<Panel> panels, List<Job> jobs) implements Board {

  static final BoardId ID = new BoardId("sample");

  /** A value that says how often its model ran. */
  record Count(long runs) {}

  /** A model whose value is made by a function. */
  static final class Counting implements Model<Count> {

    private final String id;
    private final Cadence cadence;
    private final Set<String> datasets;
    private final boolean standing;
    private Map<String, String> scopes = Map.of();
    private Set<String> variables = Set.of();
    private Set<String> essentials = Set.of();
    private volatile Function<Count, Mono<Void>> kept = _ -> Mono.empty();
    private volatile Function<Request, Mono<Result<Count>>> next =
        _ -> Mono.error(new IllegalStateException("not set"));

    Counting(String id, Cadence cadence, Set<String> datasets, boolean standing) {
      this.id = id;
      this.cadence = cadence;
      this.datasets = datasets;
      this.standing = standing;
    }

    Counting answering(Function<Request, Mono<Result<Count>>> answer) {
      next = answer;
      return this;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Class<Count> type() {
      return Count.class;
    }

    @Override
    public Cadence cadence() {
      return cadence;
    }

    @Override
    public boolean standing() {
      return standing;
    }

    @Override
    public Set<String> datasets() {
      return datasets;
    }

    /** What a value leaves behind; nothing unless it is said. */
    Counting keeping(Function<Count, Mono<Void>> work) {
      kept = work;
      return this;
    }

    @Override
    public Mono<Void> keep(Count value, Request request) {
      return kept.apply(value);
    }

    /** Reads only the scope of a dataset that a variable names. */
    Counting scopedBy(String dataset, String variable) {
      scopes = Map.of(dataset, variable);
      return keyedBy(variable);
    }

    /** Has panels that all follow a dataset. */
    Counting grownFrom(String dataset) {
      essentials = Set.of(dataset);
      return this;
    }

    @Override
    public Set<String> essentials() {
      return essentials;
    }

    /** Has another value for each value of a variable. */
    Counting keyedBy(String variable) {
      variables = Set.of(variable);
      return this;
    }

    @Override
    public Set<String> variables() {
      return variables;
    }

    @Override
    public Map<String, String> scopes() {
      return scopes;
    }

    @Override
    public Mono<Result<Count>> compute(Request request) {
      return next.apply(request);
    }
  }

  static Counting tick() {
    return new Counting("tick", Cadence.every(BucketSize.S5), Set.of(), true);
  }

  static Counting model(Cadence cadence, String... datasets) {
    return new Counting("model", cadence, Set.of(datasets), false);
  }

  static Panel panel(String id, Cadence cadence, Model<Count> model) {
    return panel(id, cadence, Set.of(), model);
  }

  static Panel panel(String id, Cadence cadence, Set<String> datasets, Model<Count> model) {
    return panel(
        id,
        cadence,
        datasets,
        new Panel.Projection<>(model, (count, _) -> Panel.View.of(shown(count))));
  }

  /** A further panel with the same projection. */
  static Panel panel(String id, Cadence cadence, Panel.Projection<?> projection) {
    return panel(id, cadence, Set.of(), projection);
  }

  static Panel panel(
      String id, Cadence cadence, Set<String> datasets, Panel.Projection<?> projection) {
    return new Panel(
        new PanelId(id), id, Panel.Kind.STAT, cadence, List.of(), datasets, null, projection);
  }

  private static PanelData shown(Count count) {
    SequencedMap<String, PanelData.Item> items = new LinkedHashMap<>();
    items.put("runs", PanelData.Item.of("Runs", count.runs(), "count"));
    // Enough that stays as it is for a change to be a patch.
    for (int row = 0; row < 20; row++) {
      items.put("row-" + row, PanelData.Item.of("Row " + row, row, "count"));
    }
    return new PanelData.Stat(items, PanelData.Notes.of(count.runs() + " runs"));
  }

  static Topic topic(Panel panel, @Nullable BucketSize size) {
    return Topic.shared(ID, panel.id(), Map.of(), size);
  }

  @Override
  public BoardId id() {
    return ID;
  }

  @Override
  public String title() {
    return "Sample";
  }

  @Override
  public List<Tab> tabs() {
    return List.of(new Tab("all", "All", panels.stream().map(Panel::id).toList()));
  }

  @Override
  public List<PanelId> everyTab() {
    return List.of();
  }

  @Override
  public List<Variable> variables() {
    Variable.Range rate =
        new Variable.Range(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ONE, "count");
    return List.of(new Variable("rate", "Rate", rate, "1", "1", true));
  }
}
