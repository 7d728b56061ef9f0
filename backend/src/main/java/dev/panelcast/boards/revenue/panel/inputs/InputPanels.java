package dev.panelcast.boards.revenue.panel.inputs;

import dev.panelcast.board.FormPart.Action;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.earnings.QuotaAttainment;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Forms;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.unit.Payout;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

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
            Presets::deal,
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
            Presets::compensation,
            Section.COMPENSATION),
        quotaForm(panels),
        form(panels, "opex-form", "Operating costs", "Running costs a month.", Section.OPEX),
        stakeholderForm(panels));
  }

  private static Panel quotaForm(PlanPanels panels) {
    return panels.panel(
        "quota-form",
        "Quotas",
        Kind.FORM,
        Set.of(Section.QUOTAS, Section.CHANNELS, Section.TEAM),
        List.of(),
        InputPanels::quotas);
  }

  private static Panel stakeholderForm(PlanPanels panels) {
    return panels.panel(
        "stakeholder-form",
        "Stakeholders",
        Kind.FORM,
        EnumSet.of(Section.STAKEHOLDERS, PlanPanels.ALL_INPUTS.toArray(Section[]::new)),
        List.of(),
        InputPanels::stakeholders);
  }

  private static PanelData quotas(Reading reading) {
    QuotaAttainment attained = reading.now().figures().workforce().quotas();
    return new Forms(reading)
        .section(Section.QUOTAS)
        .output("attainment.closer", "Attained by closers", attained.closer(), "fraction")
        .output("attainment.setter", "Attained by setters", attained.setter(), "fraction")
        .output("attainment.manager", "Attained by managers", attained.manager(), "fraction")
        .form(Notes.of("What one head of each role is meant to achieve a month."));
  }

  private static PanelData stakeholders(Reading reading) {
    Payout payout = reading.now().figures().payout();
    return new Forms(reading)
        .section(Section.STAKEHOLDERS)
        .output("payout.amount", "Payout a month", payout.amount(), "usd")
        .output("payout.share", "Share of revenue", payout.shareOfRevenue(), "fraction")
        .form(Notes.of("What stakeholders get of a month's profit."));
  }

  private static Panel form(
      PlanPanels panels, String id, String title, String summary, Section first, Section... more) {
    return form(panels, id, title, summary, _ -> new LinkedHashMap<>(), first, more);
  }

  private static Panel form(
      PlanPanels panels,
      String id,
      String title,
      String summary,
      Function<Plan, SequencedMap<String, Action>> presets,
      Section first,
      Section... more) {
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
          presets.apply(reading.now().plan()).forEach(form::action);
          return form.form(Notes.of(summary));
        });
  }
}
