package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.Submit;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Form;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.Variable;
import dev.panelcast.boards.revenue.commission.AttainmentPay;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.ToolVariables;
import dev.panelcast.boards.revenue.panel.part.Reason;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.plan.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What somebody earns for what was achieved against a quota. */
final class AttainmentForm {

  private static final String FORMULA =
      """
      Attainment = achieved ÷ quota. Multiplier: below 40% × 0.6, below 70% × 0.8, below 100% × 1.0, \
      below 150% × 1.2, else × 1.6; without a quota × 1.0. Pay = achieved × rate × multiplier.\
      """;
  private static final String COMPUTE = "Compute";
  private static final String ATTAINMENT = "Attainment";
  private static final String MULTIPLIER = "Multiplier";
  private static final String PAY = "Pay";

  private AttainmentForm() {}

  static PanelData data(Reading reading) {
    double quota = reading.inputs().number(ToolVariables.TIER_QUOTA);
    double actual = reading.inputs().number(ToolVariables.TIER_ACTUAL);
    double rate =
        ToolVariables.number(reading.inputs(), ToolVariables.TIER_RATE)
            .orElseGet(() -> reading.now().plan().compensation().of(Role.CLOSER).commissionRate());
    AttainmentPay pay = AttainmentPay.of(actual, quota, rate);
    SequencedMap<String, Field> fields = new LinkedHashMap<>();
    for (Variable variable : ToolVariables.tiers()) {
      double value =
          switch (variable.name()) {
            case ToolVariables.TIER_QUOTA -> quota;
            case ToolVariables.TIER_ACTUAL -> actual;
            default -> rate;
          };
      fields.put(variable.name(), variable.field(value));
    }
    fields.put("attainment", output(ATTAINMENT, pay.attainment(), "fraction"));
    fields.put("multiplier", output(MULTIPLIER, pay.multiplier(), null));
    fields.put("pay", output(PAY, pay.pay(), "usd"));
    return new Form(
        fields,
        null,
        new Submit(COMPUTE, null, null, null),
        Notes.of("Pay grows faster above the quota.")
            .with(Trace.of(reading, FORMULA))
            .because(
                pay.attainment() == null
                    ? Map.of("/fields/attainment/value", Reason.ZERO_DENOMINATOR)
                    : Map.of()));
  }

  private static Field output(String label, @Nullable Double value, @Nullable String unit) {
    return new Field(label, "output", value, unit, null, null, null, null, null, null);
  }
}
