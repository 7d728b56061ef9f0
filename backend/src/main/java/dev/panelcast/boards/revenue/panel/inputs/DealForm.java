package dev.panelcast.boards.revenue.panel.inputs;

import dev.panelcast.board.FormPart.Action;
import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.Product;
import dev.panelcast.board.FormPart.Ties;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Forms;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.preset.DealValue;
import dev.panelcast.boards.revenue.preset.DealValue.Input;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The deal, with calculators of its value and templates; both show before anything is stored. */
final class DealForm {

  private static final String SUMMARY = "One deal serves all channels.";
  private static final String FORMULA =
      """
      Upfront cash = deal value × upfront share; deferred cash = deal value × (1 − upfront share). \
      Deal value = premium a month × 12 × years × rate; or recurring revenue a month × term; or \
      contract value × share.\
      """;
  private static final String VALUE = Section.DEAL.id() + ".dealValue";
  private static final String RESULT = "Deal value";
  private static final String APPLY = "Apply";

  private static final Map<String, String> TITLES =
      Map.of(
          "insurance", "From an insurance premium",
          "subscription", "From a subscription",
          "commission", "From a share of a contract");

  private static final Map<String, String> LABELS =
      Map.of(
          "premium", "Premium a month",
          "years", "Years",
          "rate", "Rate",
          "mrr", "Recurring revenue a month",
          "months", "Term",
          "contract", "Contract value",
          "share", "Share");

  private DealForm() {}

  static PanelData data(Reading reading) {
    Forms forms = new Forms(reading).section(Section.DEAL);
    Deal deal = reading.now().plan().deal();
    forms
        .output("derived.upfrontCash", "Upfront cash of a sale", deal.upfrontCash(), "usd")
        .output("derived.deferredCash", "Deferred cash of a sale", deal.deferredCash(), "usd");
    for (DealValue calculator : DealValue.ALL) {
      add(forms, calculator);
    }
    Presets.deal(reading.now().plan()).forEach(forms::action);
    return forms.form(Notes.of(SUMMARY).with(Trace.of(reading, FORMULA)));
  }

  private static void add(Forms forms, DealValue calculator) {
    String path = "calculator." + calculator.id();
    List<String> factors =
        calculator.inputs().stream().map(input -> path + "." + input.name()).toList();
    for (Input input : calculator.inputs()) {
      forms.field(path + "." + input.name(), field(input));
    }
    String result = path + ".result";
    double example =
        calculator.of(calculator.inputs().stream().mapToDouble(Input::example).toArray());
    forms.field(
        result,
        new Field(RESULT, "output", example, "usd", null, null, null, null, null, null)
            .tied(Ties.product(new Product(calculator.factor(), factors))));
    SequencedMap<String, Action> buttons = new LinkedHashMap<>();
    buttons.put("apply", Action.of(APPLY, Map.of()).taking(Map.of(VALUE, result)));
    forms.folded(path, TITLES.getOrDefault(calculator.id(), calculator.id()), buttons);
  }

  private static Field field(Input input) {
    return new Field(
            LABELS.getOrDefault(input.name(), input.name()),
            "number",
            input.example(),
            input.unit(),
            0.0,
            input.max(),
            null,
            null,
            null,
            null)
        .loose();
  }
}
