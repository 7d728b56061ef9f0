package dev.panelcast.boards.fleet.panel.overview;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Bar;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.risk.LevelWords;
import dev.panelcast.boards.fleet.risk.SeverityCounts;
import dev.panelcast.boards.fleet.tick.FleetSummary;
import dev.panelcast.boards.fleet.tick.ServerTick;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The worst servers, and how many there are of each level. */
final class RiskShares {
  private static final int SHOWN = 15;
  private static final Formula RISK =
      new Formula(
          "Risk = 0.7 × points of the current values + 0.3 × points of the next 30 minutes, from 0"
              + " to 100; points by CPU, memory, I/O wait, swap and load",
          List.of());

  private RiskShares() {}

  static PanelData top(Tick tick, Inputs inputs) {
    SequencedMap<String, Slice> bars = new LinkedHashMap<>();
    List<ServerTick> servers = FleetVariables.servers(tick, inputs);
    servers.stream()
        .limit(SHOWN)
        .forEach(
            server ->
                bars.put(server.name(), new Slice(server.name(), server.risk(), server.level())));
    String sentence =
        servers.isEmpty()
            ? "There is no server of this profile."
            : "%s has the highest risk, %s."
                .formatted(servers.getFirst().name(), Phrase.number(servers.getFirst().risk()));
    return new Bar(null, bars, Notes.of(sentence).with(RISK));
  }

  static PanelData levels(Tick tick, Inputs inputs) {
    SeverityCounts counts = FleetSummary.counts(FleetVariables.servers(tick, inputs));
    SequencedMap<String, Slice> slices = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      String title = LevelWords.of(level).title();
      slices.put(level.word(), new Slice(title, (double) counts.count(level), level));
    }
    String sentence =
        "%d critical, %d warning, %d watch and %d healthy of %s."
            .formatted(
                counts.count(Level.CRITICAL),
                counts.count(Level.WARNING),
                counts.count(Level.WATCH),
                counts.count(Level.HEALTHY),
                Phrase.count(counts.total(), "server"));
    return new Bar("count", slices, Notes.of(sentence).with(levelFormula(counts)));
  }

  private static Formula levelFormula(SeverityCounts counts) {
    return new Formula(
        "A server is critical from risk 70, warning from 40, watch from 20, else healthy",
        List.of(new FormulaInput("servers", counts.total(), "count", null)));
  }
}
