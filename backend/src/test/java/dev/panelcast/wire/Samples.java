package dev.panelcast.wire;

import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.FieldOption;
import dev.panelcast.board.FormPart.Submit;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Axis;
import dev.panelcast.board.PanelData.Column;
import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Figures;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.board.PanelData.Grid;
import dev.panelcast.board.PanelData.InputTable;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Mark;
import dev.panelcast.board.PanelData.Move;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Role;
import dev.panelcast.board.PanelData.Series;
import dev.panelcast.board.PanelData.Shade;
import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.board.PanelData.Step;
import dev.panelcast.board.PanelData.Threshold;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** One value of each kind of data, as written by hand in {@code src/test/resources/wire}. */
final class Samples {

  private static final Instant SEEN = Instant.parse("2026-11-20T20:10:03Z");

  private Samples() {}

  static PanelData of(String file) {
    return Objects.requireNonNull(byFile().get(file));
  }

  static Map<String, PanelData> byFile() {
    Map<String, PanelData> samples = new LinkedHashMap<>();
    samples.put("data-stat", stat());
    samples.put("data-gauge", gauge());
    samples.put("data-bar", bar());
    samples.put("data-donut", donut());
    samples.put("data-funnel", funnel());
    samples.put("data-waterfall", waterfall());
    samples.put("data-table", table());
    samples.put("data-heatmap", heatmap());
    samples.put("data-timeseries", timeseries());
    samples.put("data-list", list());
    samples.put("data-form", form());
    return samples;
  }

  static PanelData.Stat stat() {
    SequencedMap<String, Item> items = new LinkedHashMap<>();
    items.put("status", Item.of("Status", "degraded", null, Level.WARNING));
    items.put("risk-30m", new Item("Incident risk, 30 min", 0.275, "fraction", null, 0.05));
    items.put("healthy", Item.of("Healthy servers", 71.0, "count"));
    items.put("last-record", Item.of("Last record", SEEN, null));
    items.put("lead-time", Item.of("Lead time", null, "minutes"));
    Formula formula =
        new Formula(
            "1 − Π(1 − risk)",
            List.of(new FormulaInput("Servers", 91, "count", "/fleet/overview")),
            new InputTable(
                new Grid(
                    List.of(new Column("risk", "Risk", null, "number", null)),
                    new LinkedHashMap<>(Map.of("ppml0015", row("risk", 88.5))),
                    Map.of(),
                    Map.of(),
                    null),
                "/fleet/ranking"));
    return new PanelData.Stat(
        items,
        Notes.of("Environment degraded, 71 of 91 servers healthy.")
            .with(formula)
            .because(Map.of("/items/lead-time/value", "insufficient_history")));
  }

  private static PanelData.Gauge gauge() {
    SequencedMap<String, Item> items = new LinkedHashMap<>();
    items.put("ppml0015", Item.of("ppml0015", 88.5, null, Level.CRITICAL));
    items.put("ppdb001", Item.of("ppdb001", 44.0, null, Level.WARNING));
    return new PanelData.Gauge(
        items,
        0,
        100,
        List.of(
            new Step(0, Level.HEALTHY),
            new Step(20, Level.WATCH),
            new Step(40, Level.WARNING),
            new Step(70, Level.CRITICAL)),
        Notes.of("Highest risk: ppml0015 with 88.5."));
  }

  private static PanelData.Bar bar() {
    SequencedMap<String, Slice> items = new LinkedHashMap<>();
    items.put("ppml0015", new Slice("ppml0015", 88.5, Level.CRITICAL));
    items.put("ppdb001", new Slice("ppdb001", 44.0, Level.WARNING));
    items.put("ppweb003", new Slice("ppweb003", null, null));
    return new PanelData.Bar(
        null,
        items,
        Notes.of("Highest risk: ppml0015 with 88.5.")
            .because(Map.of("/items/ppweb003/value", "no_data"))
            .keeping("/items/*/label"));
  }

  private static PanelData.Bar donut() {
    SequencedMap<String, Slice> items = new LinkedHashMap<>();
    items.put("critical", new Slice("Critical", 3.0, Level.CRITICAL));
    items.put("warning", new Slice("Warning", 17.0, Level.WARNING));
    items.put("watch", new Slice("Watch", 0.0, Level.WATCH));
    items.put("healthy", new Slice("Healthy", 71.0, Level.HEALTHY));
    return new PanelData.Bar(
        "count", items, Notes.of("3 critical, 17 warning, 0 watch, 71 healthy."));
  }

  private static PanelData.Bar funnel() {
    SequencedMap<String, Slice> items = new LinkedHashMap<>();
    items.put("leads", new Slice("Leads", 1000.0, null));
    items.put("sales", new Slice("Sales", 54.6, Level.HEALTHY));
    return new PanelData.Bar("count", items, Notes.of("5.46% of leads become sales."));
  }

  private static PanelData.Waterfall waterfall() {
    SequencedMap<String, Move> items = new LinkedHashMap<>();
    items.put("gross", new Move(new Slice("Gross revenue", 1_911_000.0, null), true));
    items.put("fees", new Move(new Slice("Government fees", -191_100.0, null), false));
    items.put("other", new Move(new Slice("Other", null, null), false));
    items.put("net", new Move(new Slice("Net revenue", 1_719_900.0, Level.HEALTHY), true));
    return new PanelData.Waterfall(
        "usd",
        items,
        Notes.of("$1,719,900 are left.").because(Map.of("/items/other/value", "no_data")));
  }

  private static PanelData.Table table() {
    SequencedMap<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
    rows.put(
        "ppml0015",
        row("server", "ppml0015", "level", "critical", "risk", 88.5, "cpu", 96, "change", -1.5));
    rows.put(
        "ppdb001",
        row("server", "ppdb001", "level", "warning", "risk", 44.0, "cpu", null, "change", 0.0));
    rows.get("ppml0015").put("last24h", Arrays.asList(61.5, null, 96.0));
    rows.get("ppdb001").put("last24h", List.of(40.0, 41.0, 40.0));
    SequencedMap<String, Item> figures = new LinkedHashMap<>();
    figures.put("queued", Item.of("Queued", 2, "count"));
    Grid grid =
        new Grid(
            List.of(
                new Column("server", "Server", null, "text", null),
                new Column("level", "Level", null, "level", null),
                new Column("risk", "Risk", null, "number", null),
                new Column("cpu", "CPU", "percent", "number", null),
                new Column("change", "CPU, change", "percent", "delta", null),
                new Column("last24h", "Last 24 h", "percent", "trend", null)),
            rows,
            Map.of(
                "ppml0015",
                Map.of("risk", Level.CRITICAL),
                "ppdb001",
                Map.of("risk", Level.WARNING)),
            Map.of(),
            new Figures(figures));
    return new PanelData.Table(
        grid,
        Notes.of("2 active alerts, highest ppml0015.")
            .noting("The two busiest servers:")
            .because(Map.of("/rows/ppdb001/cpu", "no_data")));
  }

  private static PanelData.Heatmap heatmap() {
    SequencedMap<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
    rows.put("ppml0015", row("server", "ppml0015", "risk", 88.5, "profile", "ML Compute"));
    Grid grid =
        new Grid(
            List.of(
                new Column("server", "Server", null, "text", null),
                new Column("risk", "Risk", null, "number", null),
                new Column("profile", "Profile", null, "text", null)),
            rows,
            Map.of(),
            Map.of(),
            null);
    return new PanelData.Heatmap(grid, Notes.of("1 server, risk from 88.5 to 88.5."));
  }

  private static PanelData.Timeseries timeseries() {
    SequencedMap<String, Series> series = new LinkedHashMap<>();
    series.put("p50", new Series("Expected", Role.LINE, Arrays.asList(61.5, 62.0, null)));
    series.put("p10", new Series("Low", Role.LOW, Arrays.asList(55.0, 54.25, null)));
    series.put("p90", new Series("High", Role.HIGH, Arrays.asList(70.0, 71.5, null)));
    return new PanelData.Timeseries(
        Axis.OFFSET,
        List.of(300.0, 600.0, 900.0),
        "percent",
        series,
        List.of(new Threshold(90, "Critical", Level.CRITICAL)),
        List.of(new Mark(0, "Now")),
        List.of(new Shade(300, 900, "Forecast"), new Shade(600, 900, null)),
        false,
        Notes.of("CPU of ppml0015 stays near 62 %."));
  }

  private static PanelData.Listing list() {
    SequencedMap<String, Entry> items = new LinkedHashMap<>();
    items.put("a1", new Entry("ppml0015 reaches 90 % CPU", Level.CRITICAL, SEEN));
    items.put("a2", new Entry("An empty list is good news", null, null));
    return new PanelData.Listing(items, Notes.of("1 coming alert."));
  }

  private static PanelData.Form form() {
    SequencedMap<String, Field> fields = new LinkedHashMap<>();
    fields.put(
        "scenario",
        new Field(
            "Scenario",
            "select",
            "healthy",
            null,
            null,
            null,
            null,
            List.of(new FieldOption("healthy", "Healthy"), new FieldOption("critical", "Critical")),
            "Switches the simulated fleet.",
            null));
    fields.put(
        "running", new Field("Running", "elapsed", SEEN, null, null, null, 5.0, null, null, null));
    fields.put(
        "cost-per-hour",
        new Field(
            "Cost per hour",
            "number",
            null,
            "usd",
            0.0,
            1e6,
            0.5,
            null,
            null,
            "Cost per hour must be from $0 to $1,000,000."));
    return new PanelData.Form(
        fields,
        "7",
        new Submit("Apply", "PUT", "/api/v1/fleet/scenario", null),
        Notes.of("The scenario is healthy."));
  }

  private static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      row.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
    }
    return row;
  }
}
