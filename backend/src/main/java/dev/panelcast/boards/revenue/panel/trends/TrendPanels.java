package dev.panelcast.boards.revenue.panel.trends;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Panel.Projection;
import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Axis;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Series;
import dev.panelcast.board.PanelData.Timeseries;
import dev.panelcast.board.Variable;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.trend.Trend;
import dev.panelcast.boards.revenue.trend.Trend.Point;
import dev.panelcast.boards.revenue.trend.TrendModel;
import dev.panelcast.kernel.PanelId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Key figures over the stored revisions of a plan. */
public final class TrendPanels {

  private static final String FORMULA =
      """
      Each step is what followed from the plan until its next revision, a gap where a figure was n/a. \
      Revenue = sales × upfront cash. EBITDA = net revenue − base pay − commissions − marketing − \
      operating costs; margin = EBITDA ÷ net revenue. Close rate = sales ÷ held meetings. LTV:CAC = \
      (upfront cash + deferred cash × share that arrives) ÷ CAC; CAC = marketing ÷ sales. Payback = \
      CAC ÷ (upfront cash ÷ 12). The newest 100 at most; what was typed in one go is one.\
      """;
  private static final String TOO_FEW =
      "The plan was stored only once. Change it, and its trend begins.";

  private static final int COLUMNS = 12;
  private static final double NANOS = 1e9;

  private TrendPanels() {}

  /** What the panels are asked. */
  public static List<Variable> variables() {
    return List.of(Measure.CHOICE.variable());
  }

  /** The panels in their order. */
  public static List<Panel> of(TrendModel model) {
    return List.of(
        new Panel(
            new PanelId("perf-trend"),
            "Trend",
            Kind.TIMESERIES,
            Cadence.onChange(),
            List.of(PlanModel.PLAN, Measure.CHOICE.name()),
            Set.of(PlanStore.REVISIONS),
            COLUMNS,
            new Projection<>(model, (trend, inputs) -> view(trend, Measure.CHOICE.asked(inputs)))));
  }

  private static View view(Trend trend, Measure measure) {
    return switch (trend.points().size()) {
      case 0 ->
          View.empty(
              "unknown_plan", "There is no plan %s. Choose another one.".formatted(trend.plan()));
      case 1 -> View.empty("insufficient_history", TOO_FEW);
      default -> View.of(chart(trend.points(), measure));
    };
  }

  private static PanelData chart(List<Point> points, Measure measure) {
    SequencedMap<String, Series> series = new LinkedHashMap<>();
    for (Measure.Line line : measure.lines()) {
      List<@Nullable Double> values = new ArrayList<>(points.size());
      points.forEach(point -> values.add(line.value().apply(point.figures())));
      series.put(line.key(), new Series(line.label(), line.role(), values));
    }
    return new Timeseries(
        Axis.TIME,
        times(points),
        measure.unit(),
        series,
        List.of(),
        List.of(),
        List.of(),
        true,
        Notes.of(
                "Key figures of the revisions %d to %d."
                    .formatted(points.getFirst().revision(), points.getLast().revision()))
            .with(new Formula(FORMULA, inputs(points))));
  }

  private static List<FormulaInput> inputs(List<Point> points) {
    return List.of(
        new FormulaInput("First revision", points.getFirst().revision(), null, null),
        new FormulaInput("Newest revision", points.getLast().revision(), null, null),
        new FormulaInput("Revisions", points.size(), "count", null));
  }

  /** Revisions are numbered in the order of their writes, which may have begun in another one. */
  private static List<Double> times(List<Point> points) {
    List<Double> times = new ArrayList<>(points.size());
    double latest = Double.NEGATIVE_INFINITY;
    for (Point point : points) {
      Instant at = point.at();
      latest = Math.max(latest, at.getEpochSecond() + at.getNano() / NANOS);
      times.add(latest);
    }
    return times;
  }
}
