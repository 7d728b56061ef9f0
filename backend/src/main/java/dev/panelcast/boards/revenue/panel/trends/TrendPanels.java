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
import dev.panelcast.board.PanelData.Role;
import dev.panelcast.board.PanelData.Series;
import dev.panelcast.board.PanelData.Timeseries;
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
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Key figures over the stored revisions of a plan. */
public final class TrendPanels {

  private static final String FORMULA =
      """
      Each point is what followed from the plan as it was stored then: revenue = sales × upfront cash; \
      EBITDA = net revenue − base pay − commissions − marketing − operating costs. The newest 100 \
      revisions at most.\
      """;
  private static final String TOO_FEW =
      "The plan was stored only once. Change it, and its trend begins.";

  private static final int COLUMNS = 12;
  private static final double NANOS = 1e9;

  private TrendPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(TrendModel model) {
    return List.of(
        new Panel(
            new PanelId("perf-trend"),
            "Trend",
            Kind.TIMESERIES,
            Cadence.onChange(),
            List.of(PlanModel.PLAN),
            Set.of(PlanStore.REVISIONS),
            COLUMNS,
            new Projection<>(model, (trend, _) -> view(trend))));
  }

  private static View view(Trend trend) {
    return switch (trend.points().size()) {
      case 0 ->
          View.empty(
              "unknown_plan", "There is no plan %s. Choose another one.".formatted(trend.plan()));
      case 1 -> View.empty("insufficient_history", TOO_FEW);
      default -> View.of(chart(trend.points()));
    };
  }

  private static PanelData chart(List<Point> points) {
    SequencedMap<String, Series> series = new LinkedHashMap<>();
    series.put("revenue", line("Revenue a month", points, Point::revenue));
    series.put("ebitda", line("EBITDA", points, Point::ebitda));
    series.put("commissions", line("Commissions", points, Point::commissions));
    series.put("marketing", line("Marketing", points, Point::marketing));
    return new Timeseries(
        Axis.TIME,
        times(points),
        "usd",
        series,
        List.of(),
        List.of(),
        List.of(),
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

  private static Series line(String label, List<Point> points, ToDoubleFunction<Point> value) {
    List<@Nullable Double> values = new ArrayList<>(points.size());
    points.forEach(point -> values.add(value.applyAsDouble(point)));
    return new Series(label, Role.LINE, values);
  }
}
