package dev.panelcast.boards.fleet.panel.ranking;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Step;
import dev.panelcast.boards.fleet.display.DisplayMetric;
import dev.panelcast.boards.fleet.panel.Figures;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.panel.MetricCells;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.panel.Rows;
import dev.panelcast.boards.fleet.risk.Priority;
import dev.panelcast.boards.fleet.threshold.NormalRange;
import dev.panelcast.boards.fleet.threshold.RisingMetrics;
import dev.panelcast.boards.fleet.tick.ServerTick;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The five servers with the highest risk. */
final class TopServers {
  private static final int SHOWN = 5;
  private static final double MAX = 100;
  private static final List<Step> STEPS =
      Stream.of(Level.HEALTHY, Level.WATCH, Level.WARNING, Level.CRITICAL)
          .map(level -> new Step(Priority.startOf(level), level))
          .toList();
  private static final Formula RISING =
      new Formula(
          "+30 min: mean of the expected values of the next 6 steps; Δ: their difference to now,"
              + " rounded to 0.1. Warning when at least 2 of CPU, I/O wait, memory and load rise",
          List.of());

  private TopServers() {}

  static PanelData gauges(Tick tick, Inputs inputs) {
    List<ServerTick> servers = FleetVariables.servers(tick, inputs).stream().limit(SHOWN).toList();
    Figures figures = new Figures();
    servers.forEach(
        server -> figures.add(server.name(), server.name(), server.risk(), null, server.level()));
    String sentence =
        servers.isEmpty()
            ? "There is no server of this profile."
            : servers.stream()
                .map(server -> server.name() + " " + Phrase.number(server.risk()))
                .collect(Collectors.joining(", ", "Highest risk: ", "."));
    return figures.gauge(0, MAX, STEPS, Notes.of(sentence).keeping("/items/*/label"));
  }

  static PanelData nowAndNext(Tick tick, Inputs inputs) {
    List<ServerTick> servers = tick.servers().stream().limit(SHOWN).toList();
    Rows rows = new Rows().names("server", "Server");
    RisingMetrics.WATCHED.forEach(metric -> MetricCells.columns(rows, metric));
    rows.column("rising", "Rising", null, "text").column("normal", "Normal", null, "text");
    servers.forEach(server -> add(rows, server));
    long rising = servers.stream().filter(TopServers::rising).count();
    String sentence =
        "%d of the %s with the highest risk have several rising metrics."
            .formatted(rising, Phrase.count(servers.size(), "server"));
    return rows.table(Notes.of(sentence).with(RISING));
  }

  private static void add(Rows rows, ServerTick server) {
    rows.row(server.name()).cell("server", server.name());
    RisingMetrics.WATCHED.forEach(metric -> MetricCells.fill(rows, metric, server));
    if (rising(server)) {
      rows.cell("rising", "Several", Level.WARNING);
    } else {
      rows.cell("rising", "No");
    }
    String normal = normal(server);
    if (normal.isEmpty()) {
      rows.missing("normal", Figures.NOT_APPLICABLE);
    } else {
      rows.cell("normal", normal);
    }
  }

  private static boolean rising(ServerTick server) {
    return RisingMetrics.several(server.outlook());
  }

  private static String normal(ServerTick server) {
    return RisingMetrics.WATCHED.stream()
        .flatMap(metric -> range(server, metric))
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> range(ServerTick server, DisplayMetric metric) {
    return NormalRange.of(server.profile(), metric).stream()
        .map(
            range ->
                "%s %s–%s"
                    .formatted(
                        metric.title(), Phrase.number(range.from()), Phrase.number(range.to())));
  }
}
