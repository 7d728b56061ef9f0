package dev.panelcast.boards.revenue.panel.inputs;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.earnings.QuotaAttainment;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Forms;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.unit.Payout;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The panels of the tab. */
public final class InputPanels {

  private static final String ATTAINED =
      """
      Attained by closers = sales ÷ closers ÷ deals per closer; by setters = scheduled meetings ÷ \
      setters ÷ meetings per setter; by managers = sales ÷ managers ÷ team deals per manager.\
      """;
  private static final String PAYOUT =
      """
      Payout = EBITDA × share, nothing without a profit. Share of revenue = payout ÷ monthly revenue, \
      a warning above 15%.\
      """;

  /** Of a row on the grid of 12, beside something low. */
  private static final int MOST = 8;

  private static final int WHOLE = 12;

  private InputPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    return List.of(
        dealForm(panels),
        form(panels, "target-form", "Revenue targets", Set.of(Section.TARGETS), TargetForm::data),
        teamForm(panels),
        demandSupply(panels),
        PlanPanels.wide(
            WHOLE,
            form(
                panels,
                "compensation-form",
                "Compensation",
                Set.of(Section.COMPENSATION),
                PayForm::data)),
        quotaForm(panels),
        form(
            panels,
            "opex-form",
            "Operating costs",
            Set.of(Section.OPEX),
            reading -> fields(reading, "Running costs a month.")),
        stakeholderForm(panels),
        transferForm(panels));
  }

  private static Panel dealForm(PlanPanels panels) {
    return PlanPanels.wide(
        MOST,
        form(panels, "deal-form", "Deal and payment terms", Set.of(Section.DEAL), DealForm::data));
  }

  private static Panel teamForm(PlanPanels panels) {
    return PlanPanels.wide(
        MOST,
        form(
            panels,
            "team-form",
            "Team and capacity",
            Set.of(Section.TEAM, Section.CAPACITY),
            reading -> fields(reading, "Heads per role and what one can do.")));
  }

  private static Panel demandSupply(PlanPanels panels) {
    return panels.panel(
        "demand-supply",
        "Demand and supply",
        Kind.BAR,
        Set.of(Section.CHANNELS, Section.TEAM, Section.CAPACITY),
        List.of(),
        DemandSupply::data);
  }

  private static Panel transferForm(PlanPanels panels) {
    return PlanPanels.wide(
        WHOLE,
        form(
            panels,
            "config-transfer",
            "Export and import",
            EnumSet.allOf(Section.class),
            TransferForm::data));
  }

  private static Panel quotaForm(PlanPanels panels) {
    return form(
        panels,
        "quota-form",
        "Quotas",
        Set.of(Section.QUOTAS, Section.CHANNELS, Section.TEAM),
        InputPanels::quotas);
  }

  private static Panel stakeholderForm(PlanPanels panels) {
    return form(
        panels,
        "stakeholder-form",
        "Stakeholders",
        EnumSet.of(Section.STAKEHOLDERS, PlanPanels.ALL_INPUTS.toArray(Section[]::new)),
        InputPanels::stakeholders);
  }

  private static PanelData quotas(Reading reading) {
    QuotaAttainment attained = reading.now().figures().workforce().quotas();
    return new Forms(reading)
        .section(Section.QUOTAS)
        .output("attainment.closer", "Attained by closers", attained.closer(), "fraction")
        .output("attainment.setter", "Attained by setters", attained.setter(), "fraction")
        .output("attainment.manager", "Attained by managers", attained.manager(), "fraction")
        .form(
            Notes.of("What one head of each role is meant to achieve a month.")
                .with(Trace.of(reading, ATTAINED)));
  }

  private static PanelData stakeholders(Reading reading) {
    Payout payout = reading.now().figures().payout();
    return new Forms(reading)
        .section(Section.STAKEHOLDERS)
        .output("payout.amount", "Payout a month", payout.amount(), "usd")
        .output("payout.share", "Share of revenue", payout.shareOfRevenue(), "fraction")
        .form(
            Notes.of("What stakeholders get of a month's profit.").with(Trace.of(reading, PAYOUT)));
  }

  private static PanelData fields(Reading reading, String summary) {
    Forms forms = new Forms(reading);
    reading.sections().forEach(forms::section);
    return forms.form(Notes.of(summary));
  }

  private static Panel form(
      PlanPanels panels,
      String id,
      String title,
      Set<Section> sections,
      Function<Reading, PanelData> data) {
    return panels.panel(id, title, Kind.FORM, sections, List.of(), data);
  }
}
