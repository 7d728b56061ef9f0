package dev.panelcast.boards.fleet.panel.ranking;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.panel.Figures;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.panel.Rows;
import dev.panelcast.boards.fleet.panel.Spread;
import dev.panelcast.boards.fleet.tick.ServerTick;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.Comparator;
import java.util.List;

/** A card for each server, highest value first, servers without the value last. */
final class FleetHeatmap {
  private FleetHeatmap() {}

  private record Card(ServerTick server, double value) {
    boolean known() {
      return !Double.isNaN(value);
    }
  }

  static PanelData data(Tick tick, Inputs inputs) {
    HeatMetric metric = HeatMetric.of(inputs);
    List<Card> cards =
        FleetVariables.servers(tick, inputs).stream()
            .map(server -> new Card(server, metric.value(server)))
            .sorted(highestFirst())
            .toList();
    Rows rows =
        new Rows()
            .names("server", "Server")
            .column("value", metric.title(), metric.unit(), "number")
            .column("profile", "Profile", null, "text");
    cards.forEach(card -> add(rows, metric, card));
    double[] known = cards.stream().filter(Card::known).mapToDouble(Card::value).toArray();
    Spread spread = Spread.of(known);
    Notes notes = Notes.of(summary(metric, cards)).with(new Formula(metric.formula(), List.of()));
    return rows.heatmap(totals(spread, metric), notes);
  }

  private static Comparator<Card> highestFirst() {
    return Comparator.comparing(Card::known)
        .reversed()
        .thenComparing(Comparator.comparingDouble(Card::value).reversed())
        .thenComparing(card -> card.server().name());
  }

  private static void add(Rows rows, HeatMetric metric, Card card) {
    ServerTick server = card.server();
    rows.row(server.name())
        .cell("server", server.name())
        .cell("profile", server.profile().displayName());
    if (card.known()) {
      rows.cell("value", card.value(), metric.level(server, card.value()));
    } else {
      rows.missing("value", Figures.NO_DATA);
    }
  }

  private static Figures totals(Spread spread, HeatMetric metric) {
    String reason = Figures.ZERO_DENOMINATOR;
    return new Figures()
        .maybe("min", "Min", spread.min(), metric.unit(), reason)
        .maybe("mean", "Mean", spread.mean(), metric.unit(), reason)
        .maybe("max", "Max", spread.max(), metric.unit(), reason)
        .maybe("deviation", "Standard deviation", spread.deviation(), metric.unit(), reason);
  }

  private static String summary(HeatMetric metric, List<Card> cards) {
    return cards.stream()
        .findFirst()
        .filter(Card::known)
        .map(
            card ->
                "%s of %s; the highest is %s with %s."
                    .formatted(
                        metric.title(),
                        Phrase.count(cards.size(), "server"),
                        card.server().name(),
                        Phrase.number(card.value())))
        .orElse(metric.title() + " is not known of any server.");
  }
}
