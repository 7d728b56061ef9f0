package dev.panelcast.boards.fleet.panel.ranking;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.threshold.HeatFigure;
import dev.panelcast.boards.fleet.threshold.HeatLevel;
import dev.panelcast.boards.fleet.tick.ServerTick;
import dev.panelcast.kernel.Inputs;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the heat map shows of each server. */
enum HeatMetric {
  RISK("Risk", null, "The risk score, 0 to 100; levels from 20, 40 and 70"),
  CPU(
      "CPU p90",
      "percent",
      "100 − the smallest p10 of idle within 30 minutes; levels above 50, 70 and 90"),
  MEMORY("Memory p90", "percent", "The largest p90 within 30 minutes; levels above 50, 70 and 90"),
  LOAD("Load p90", null, "The largest p90 within 30 minutes; levels from 6, 8 and 12");

  private final String title;
  private final @Nullable String unit;
  private final String formula;

  HeatMetric(String title, @Nullable String unit, String formula) {
    this.title = title;
    this.unit = unit;
    this.formula = formula;
  }

  static HeatMetric of(Inputs inputs) {
    return inputs
        .text(FleetVariables.METRIC)
        .map(id -> valueOf(id.toUpperCase(Locale.ROOT)))
        .orElse(RISK);
  }

  String title() {
    return title;
  }

  @Nullable String unit() {
    return unit;
  }

  String formula() {
    return formula;
  }

  /** NaN when the server does not report it. */
  double value(ServerTick server) {
    return switch (this) {
      case RISK -> server.risk();
      case CPU -> HeatFigure.cpu(server.outlook());
      case MEMORY -> HeatFigure.p90(server.outlook(), Metric.MEMORY);
      case LOAD -> HeatFigure.p90(server.outlook(), Metric.LOAD);
    };
  }

  Level level(ServerTick server, double value) {
    return switch (this) {
      case RISK -> server.level();
      case CPU, MEMORY -> HeatLevel.ofPercent(value);
      case LOAD -> HeatLevel.ofLoad(value);
    };
  }
}
