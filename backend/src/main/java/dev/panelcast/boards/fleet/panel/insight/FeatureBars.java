package dev.panelcast.boards.fleet.panel.insight;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Bar;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.boards.fleet.explain.FeatureImpact;
import dev.panelcast.boards.fleet.explain.SeriesAnswer;
import dev.panelcast.boards.fleet.explain.ServerSeries;
import dev.panelcast.boards.fleet.explain.ServerSeries.MetricImpact;
import dev.panelcast.kernel.Inputs;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The impact of each metric of one server, largest first, those without one last. */
final class FeatureBars {
  private static final Comparator<MetricImpact> LARGEST_FIRST =
      Comparator.comparingDouble(FeatureBars::rank)
          .reversed()
          .thenComparing(one -> one.metric().label());

  private FeatureBars() {}

  static View view(SeriesAnswer answer, Inputs inputs) {
    ServerSeries server = answer.found();
    if (server == null) {
      return View.empty("no_data", "No server of that name has reported. Choose another one.");
    }
    List<MetricImpact> impacts = server.impacts().stream().sorted(LARGEST_FIRST).toList();
    SequencedMap<String, Slice> bars = new LinkedHashMap<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    for (MetricImpact one : impacts) {
      String key = one.metric().wireName();
      bars.put(key, new Slice(label(one), value(one), tone(one)));
      FeatureImpact.Missing missing = one.missing();
      if (missing != null) {
        reasons.put("/items/" + key + "/value", missing.code());
      }
    }
    Notes notes =
        Notes.of(summary(server, impacts))
            .with(formula(server))
            .because(reasons)
            .keeping("/formula/inputs/0/value");
    return View.of(new Bar(null, bars, notes));
  }

  private static String label(MetricImpact one) {
    FeatureImpact impact = one.impact();
    int stars = impact == null ? 0 : impact.stars();
    return stars == 0 ? one.metric().label() : one.metric().label() + " " + "★".repeat(stars);
  }

  private static @Nullable Double value(MetricImpact one) {
    FeatureImpact impact = one.impact();
    return impact == null ? null : impact.impact();
  }

  private static @Nullable Level tone(MetricImpact one) {
    FeatureImpact impact = one.impact();
    return impact == null ? null : impact.tone(one.metric());
  }

  private static double rank(MetricImpact one) {
    Double value = value(one);
    return value == null ? -1 : value;
  }

  private static String summary(ServerSeries server, List<MetricImpact> impacts) {
    MetricImpact first = impacts.getFirst();
    return first.impact() == null
        ? "%s has too little history to explain.".formatted(server.server())
        : "%s moved %s the most.".formatted(first.metric().label(), server.server());
  }

  private static Formula formula(ServerSeries server) {
    return new Formula(
        "Impact = |0.6 × trend + 0.4 × z| over at most 288 points; trend = (mean of the last fifth"
            + " − mean of the first) / mean of the first; z = (last − mean) / standard deviation;"
            + " stars above 0.05, 0.10 and 0.20. Colour: the bad way, the good way; network and"
            + " uptime have neither",
        List.of(new FormulaInput("server", server.server(), null, null)));
  }
}
