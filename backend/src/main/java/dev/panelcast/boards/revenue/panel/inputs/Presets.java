package dev.panelcast.boards.revenue.panel.inputs;

import dev.panelcast.board.FormPart.Action;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Role;
import dev.panelcast.boards.revenue.preset.DealTemplate;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/** Buttons that show usual values, which are stored when the viewer agrees. */
final class Presets {

  private Presets() {}

  /** The templates of deals. */
  static SequencedMap<String, Action> deal(Plan plan) {
    SequencedMap<String, Action> buttons = new LinkedHashMap<>();
    JsonNode now = PlanDocument.row(plan.deal());
    for (DealTemplate template : DealTemplate.values()) {
      Map<String, Object> values =
          changes(Section.DEAL.id(), now, PlanDocument.row(template.on(plan.deal())));
      buttons.put(template.word(), Action.preview(title(template), values, null));
    }
    return buttons;
  }

  /** The usual ways to pay. */
  static SequencedMap<String, Action> compensation(Plan plan) {
    SequencedMap<String, Action> buttons = new LinkedHashMap<>();
    buttons.put("balanced", paid("Balanced", plan.compensation(), Compensation.DEFAULT));
    buttons.put(
        "commission-only",
        paid("Commission only", plan.compensation(), Compensation.COMMISSION_ONLY));
    return buttons;
  }

  private static Action paid(String title, Compensation now, Compensation preset) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      values.putAll(
          changes(
              Section.COMPENSATION.id() + "." + role.word(),
              PlanDocument.row(now.of(role)),
              PlanDocument.row(preset.of(role))));
    }
    return Action.preview(title, values, null);
  }

  private static Map<String, Object> changes(String path, JsonNode now, JsonNode preset) {
    Map<String, Object> values = new LinkedHashMap<>();
    preset.forEachEntry(
        (field, value) -> {
          if (!value.equals(now.path(field))) {
            values.put(path + "." + field, value);
          }
        });
    return values;
  }

  private static String title(DealTemplate template) {
    return switch (template) {
      case INSURANCE_LONG_TERM -> "Insurance, long term";
      case INSURANCE_SAVINGS -> "Insurance, savings plan";
      case SOFTWARE_SUBSCRIPTION -> "Software subscription";
      case CONSULTING -> "Consulting";
      case AGENCY_RETAINER -> "Agency retainer";
      case ONE_TIME_SALE -> "One-time sale";
    };
  }
}
