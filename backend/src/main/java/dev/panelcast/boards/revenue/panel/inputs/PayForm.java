package dev.panelcast.boards.revenue.panel.inputs;

import dev.panelcast.board.FormPart.Sum;
import dev.panelcast.board.FormPart.Ties;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.earnings.OteStructure;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Forms;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.peers.Standing;
import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Role;
import dev.panelcast.boards.revenue.rule.PlanCheck;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.Arrays;
import java.util.List;

/** What one person of each role earns, and how that is mixed. */
final class PayForm {

  private static final String SUMMARY = "What one person of each role earns.";
  private static final String FORMULA =
      "OTE a month = (base + variable) ÷ 12. Base share = base ÷ OTE, usual from 30 to 50%.";
  private static final String OTE = "OTE a month";
  private static final String MIX = "Base share of OTE";

  private PayForm() {}

  static PanelData data(Reading reading) {
    Plan plan = reading.now().plan();
    Forms forms = new Forms(reading).section(Section.COMPENSATION);
    for (Role role : OteStructure.ROLES) {
      Pay pay = plan.compensation().of(role);
      String path = "%s.%s.".formatted(Section.COMPENSATION.id(), role.word());
      forms
          .output(path + "ote", OTE, pay.monthlyOte(), "usd")
          .output(
              path + "mix",
              MIX,
              Known.ratio(pay.baseAnnual(), pay.annualOte()),
              "fraction",
              Standing.LOW_BASE_SHARE,
              Standing.HIGH_BASE_SHARE);
    }
    List<String> rates = Arrays.stream(Role.values()).map(PayForm::rate).toList();
    Ties together = Ties.sum(new Sum(rates, 1, PlanCheck.RATES_TOGETHER));
    rates.forEach(rate -> forms.tie(rate, together));
    Presets.compensation(plan).forEach(forms::action);
    return forms.form(Notes.of(SUMMARY).with(Trace.of(reading, FORMULA)));
  }

  private static String rate(Role role) {
    return "%s.%s.commissionRate".formatted(Section.COMPENSATION.id(), role.word());
  }
}
