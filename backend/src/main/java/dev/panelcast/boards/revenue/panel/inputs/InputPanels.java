package dev.panelcast.boards.revenue.panel.inputs;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.part.Forms;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The panels of the tab. */
public final class InputPanels {

  private InputPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    return List.of(
        form(
            panels,
            "deal-form",
            "Deal and payment terms",
            "One deal serves all channels.",
            Section.DEAL),
        form(
            panels,
            "target-form",
            "Revenue targets",
            "What the year is meant to bring.",
            Section.TARGETS),
        form(
            panels,
            "team-form",
            "Team and capacity",
            "Heads per role and what one can do.",
            Section.TEAM,
            Section.CAPACITY),
        form(
            panels,
            "compensation-form",
            "Compensation",
            "What one person of each role earns.",
            Section.COMPENSATION),
        form(panels, "opex-form", "Operating costs", "Running costs a month.", Section.OPEX));
  }

  private static Panel form(
      PlanPanels panels, String id, String title, String summary, Section first, Section... more) {
    Set<Section> sections = EnumSet.of(first, more);
    return panels.panel(
        id,
        title,
        Kind.FORM,
        sections,
        List.of(),
        reading -> {
          Forms form = new Forms(reading);
          sections.forEach(form::section);
          return form.form(Notes.of(summary));
        });
  }
}
