package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.board.FormPart.Action;
import dev.panelcast.board.FormPart.Call;
import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.FieldOption;
import dev.panelcast.board.FormPart.Group;
import dev.panelcast.board.FormPart.Submit;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Form;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.Variable;
import dev.panelcast.boards.revenue.figures.Figures;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.ToolVariables;
import dev.panelcast.boards.revenue.panel.form.NewPlan;
import dev.panelcast.boards.revenue.panel.form.PlanCalls;
import dev.panelcast.boards.revenue.panel.part.Reason;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.reverse.Answer;
import dev.panelcast.boards.revenue.reverse.Answer.Question;
import dev.panelcast.boards.revenue.reverse.Answer.Result;
import dev.panelcast.boards.revenue.reverse.Goal;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.Edition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** From a goal back to the leads, the spend and the people that it takes. */
final class ReverseForm {

  private static final String FORMULA =
      """
      Revenue needed = (EBITDA + costs) ÷ (1 − fee rate). Sales = missing revenue ÷ upfront cash; \
      held = sales ÷ close rate; scheduled = held ÷ show-up rate; contacts = scheduled ÷ meeting rate; \
      leads = contacts ÷ contact rate; marketing = leads × cost per lead. \
      Closers = scheduled ÷ (meetings a day × working days), rounded up. \
      Allowed CAC = LTV ÷ ratio; needed LTV = CAC × ratio. Quota = target ÷ 0.9 ÷ closers. \
      Closers needed = target ÷ (quota × 0.85), with attrition × (1 − those who leave), rounded up. \
      New ones are worth 30, 60, 85 and 100% of a full one in their first months.\
      """;
  private static final String COMPUTE = "Compute";
  private static final String RESULT = "Result";
  private static final String APPLY = "Apply to the channels";
  private static final String SURE = "The leads of all enabled channels change in one proportion.";
  private static final String NO_LEADS =
      "No enabled channel has leads: there is nothing to compute from or to apply to.";
  private static final String NO_WAY =
      "A rate or the upfront cash is 0: no number of leads is enough.";
  private static final int DIGITS = 6;

  private final Reading reading;
  private final Figures figures;
  private final Question question;
  private final Answer answer;
  private final SequencedMap<String, Field> fields = new LinkedHashMap<>();
  private final SequencedMap<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();

  private ReverseForm(Reading reading) {
    this.reading = reading;
    figures = reading.now().figures();
    Goal goal = ToolVariables.goal(reading.inputs());
    question =
        new Question(
            goal,
            ToolVariables.number(reading.inputs(), ToolVariables.GOAL_VALUE)
                .orElseGet(() -> goal.now(figures)),
            ToolVariables.number(reading.inputs(), ToolVariables.GOAL_QUOTA).orElse(null),
            reading.inputs().number(ToolVariables.GOAL_ATTRITION));
    answer = reading.now().goal(question);
  }

  static PanelData data(Reading reading) {
    return new ReverseForm(reading).form();
  }

  private Form form() {
    for (Variable variable : ToolVariables.reverse(question.goal())) {
      Object value = value(variable.name());
      if (value != null) {
        fields.put(variable.name(), variable.field(value));
      }
    }
    fields.computeIfPresent(ToolVariables.GOAL, (_, field) -> field.choosing(goals()));
    answer.results().forEach(this::result);
    Map<String, Object> leads = leads();
    SequencedMap<String, Action> buttons = new LinkedHashMap<>();
    if (!leads.isEmpty()) {
      buttons.put(
          "apply",
          Action.call(APPLY, leads, new Call("PATCH", PlanCalls.plan(reading.plan()), null))
              .asking(SURE));
      fields.put(NewPlan.nameKey(), NewPlan.name());
      groups.put(NewPlan.PATH, NewPlan.copy(reading.plan(), "values", leads));
    }
    groups.putFirst("result", new Group(RESULT, buttons));
    return new Form(
        fields,
        Long.toString(
            reading.state().newest(List.of(Section.CHANNELS)).map(Edition::revision).orElse(0L)),
        new Submit(COMPUTE, null, null, null),
        groups,
        new LinkedHashMap<>(),
        null,
        noted(
            Notes.of("What it takes to reach a goal, with everything else as planned.")
                .with(Trace.of(reading, FORMULA))
                .because(reasons)));
  }

  /** Says why leads that are asked for cannot be applied. */
  private Notes noted(Notes notes) {
    if (!answer.results().containsKey(Result.LEADS)) {
      return notes;
    }
    if (figures.economy().funnel().stages().leads() == 0) {
      return notes.noting(NO_LEADS);
    }
    return answer.leads() == null ? notes.noting(NO_WAY) : notes;
  }

  /** Only a head count asks for a quota and for those who leave. */
  private @Nullable Object value(String name) {
    return switch (name) {
      case ToolVariables.GOAL -> question.goal().word();
      case ToolVariables.GOAL_VALUE -> question.value();
      case ToolVariables.GOAL_QUOTA ->
          question.goal() == Goal.HEADCOUNT ? answer.results().get(Result.QUOTA) : null;
      default -> question.goal() == Goal.HEADCOUNT ? (Object) question.attrition() : null;
    };
  }

  private List<FieldOption> goals() {
    return ToolVariables.GOALS.stream()
        .map(
            option ->
                new FieldOption(
                    option.value(),
                    option.title(),
                    Map.of(ToolVariables.GOAL_VALUE, start(option.value()))))
        .toList();
  }

  private double start(String goal) {
    return new BigDecimal(Goal.valueOf(goal.toUpperCase(Locale.ROOT)).now(figures))
        .setScale(2, RoundingMode.HALF_UP)
        .doubleValue();
  }

  private void result(Result result, @Nullable Double value) {
    String key = "result." + result.word();
    if (value == null) {
      reasons.put("/fields/%s/value".formatted(key), Reason.ZERO_DENOMINATOR);
    }
    ResultWords words = ResultWords.of(result, question.goal().isGap());
    fields.put(
        key,
        new Field(
            words.label(), "output", value, words.unit(), null, null, null, null, null, null));
  }

  /** New leads of the enabled channels by their paths; none when leads are not the question. */
  private Map<String, Object> leads() {
    Double factor = Known.ratio(answer.leads(), figures.economy().funnel().stages().leads());
    Map<String, Object> leads = new LinkedHashMap<>();
    for (Channel channel : reading.now().plan().channels()) {
      if (factor != null && channel.enabled()) {
        leads.put(
            "%s.%s.monthlyLeads".formatted(Section.CHANNELS.id(), channel.id()),
            new BigDecimal(channel.monthlyLeads() * factor)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .doubleValue());
      }
    }
    return leads;
  }
}
