package dev.panelcast.boards.fleet.panel.response;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.action.AlertRoute;
import dev.panelcast.boards.fleet.action.Approval;
import dev.panelcast.boards.fleet.basis.Edition;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.panel.Rows;
import dev.panelcast.boards.fleet.risk.Priority;
import dev.panelcast.kernel.Inputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The rules that do not depend on the fleet. */
final class Policies {
  private Policies() {}

  static View approval(Edition edition, Inputs inputs) {
    List<String> rules = new ArrayList<>();
    for (Approval approval : Approval.values()) {
      rules.add(
          "Risk from %s: %s.".formatted(Phrase.number(approval.from()), lower(approval.rule())));
    }
    rules.add("Rollback within 15 min, automatic when nothing improves in 10 min.");
    return list("Who approves a remediation, by risk.", rules);
  }

  static View suppression(Edition edition, Inputs inputs) {
    return list("What keeps alerts few.", AlertRoute.SUPPRESSION);
  }

  static View routing(Edition edition, Inputs inputs) {
    Rows rows =
        new Rows()
            .column("priority", "Priority", null, "text")
            .column("from", "Risk from", null, "number")
            .column("contact", "First contact", null, "text")
            .column("methods", "Methods", null, "text")
            .column("sla", "SLA", null, "text")
            .column("escalation", "Escalation", null, "text");
    for (Priority priority : Priority.values()) {
      AlertRoute.of(priority).ifPresent(route -> add(rows, priority, route));
    }
    return View.of(rows.table(Notes.of("Who is told about an alert, by priority.")));
  }

  private static void add(Rows rows, Priority priority, AlertRoute route) {
    rows.row(priority.name())
        .cell("priority", priority.label(), priority.level())
        .cell("from", priority.from())
        .cell("contact", route.contact())
        .cell("methods", route.methods())
        .cell("sla", route.sla())
        .cell("escalation", route.escalation());
  }

  private static View list(String summary, List<String> lines) {
    SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    for (String line : lines) {
      entries.put(Integer.toString(entries.size() + 1), new Entry(line, null, null));
    }
    return View.of(new Listing(entries, Notes.of(summary)));
  }

  private static String lower(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
