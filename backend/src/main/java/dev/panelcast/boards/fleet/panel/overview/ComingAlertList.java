package dev.panelcast.boards.fleet.panel.overview;

import static dev.panelcast.boards.fleet.panel.FleetVariables.SERVER;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.incident.ComingAlert;
import dev.panelcast.boards.fleet.incident.ComingAlerts;
import dev.panelcast.boards.fleet.panel.Gate;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.tick.ServerTick;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** Limits that forecasts reach within the hour, of one server or of all. */
final class ComingAlertList {
  /** A fleet in trouble has thousands; nobody reads more than these. */
  private static final int SHOWN = 100;

  private static final Formula FORMULA =
      new Formula(
          "Expected value of the next 12 steps of 5 minutes at or above: CPU user 85 warning, 95"
              + " critical; memory 90, 98 (database 95, 99); I/O wait 20, 30; swap 25, 50; disk 85,"
              + " 95",
          List.of());

  private ComingAlertList() {}

  static View view(Tick tick, Inputs inputs) {
    List<ComingAlert> alerts = new ArrayList<>();
    for (ServerTick server : servers(tick, inputs)) {
      ComingAlerts.collect(server.name(), server.profile(), server.outlook(), alerts);
    }
    alerts.sort(ComingAlert.URGENT_FIRST);
    if (alerts.isEmpty()) {
      return View.empty(Gate.NO_ROWS, "No forecast reaches a limit within the next hour.");
    }
    SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    alerts.stream().limit(SHOWN).forEach(alert -> entries.put(key(alert), entry(alert)));
    return View.of(new Listing(entries, notes(alerts)));
  }

  private static List<ServerTick> servers(Tick tick, Inputs inputs) {
    return inputs
        .text(SERVER)
        .map(name -> tick.server(name).map(List::of).orElseGet(List::of))
        .orElseGet(tick::servers);
  }

  private static Notes notes(List<ComingAlert> alerts) {
    long critical = alerts.stream().filter(alert -> alert.level() == Level.CRITICAL).count();
    Notes notes =
        Notes.of(
                "%d critical and %d warning alerts are coming within the hour."
                    .formatted(critical, alerts.size() - critical))
            .with(FORMULA);
    return alerts.size() > SHOWN
        ? notes.noting(
            String.format(Locale.ROOT, "The most urgent %d of %,d.", SHOWN, alerts.size()))
        : notes;
  }

  private static String key(ComingAlert alert) {
    return alert.server() + ":" + alert.metric().wireName() + ":" + alert.minutes();
  }

  private static Entry entry(ComingAlert alert) {
    String text =
        "%s: %s %s %% in %d min"
            .formatted(
                alert.server(),
                alert.metric().label(),
                Phrase.number(alert.value()),
                alert.minutes());
    return new Entry(text, alert.level(), null);
  }
}
