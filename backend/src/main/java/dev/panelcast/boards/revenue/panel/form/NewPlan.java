package dev.panelcast.boards.revenue.panel.form;

import dev.panelcast.board.FormPart.Action;
import dev.panelcast.board.FormPart.Call;
import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.Group;
import dev.panelcast.boards.revenue.rule.PlanRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.node.StringNode;

/** The part of a form that saves something as a plan of its own, under a name that is typed. */
public final class NewPlan {

  /** Begins the keys of the part. */
  public static final String PATH = "new-plan";

  private static final String TITLE = "As a plan of its own";
  private static final String SAVE = "Save as a new plan";

  private NewPlan() {}

  /** Key of the field that holds the name. */
  public static String nameKey() {
    return PATH + ".id";
  }

  /** The field that holds the name. */
  public static Field name() {
    return RuleField.of(PlanRules.PLAN_ID, StringNode.valueOf("")).loose();
  }

  /** A copy of a plan as it is stored now. */
  public static Group copy(String plan) {
    return group(Map.of("copyOf", plan));
  }

  /**
   * A copy of a plan that differs.
   *
   * @param how {@code values} by the paths of their fields, or {@code levers}
   */
  public static Group copy(String plan, String how, Object changes) {
    return group(Map.of("copyOf", plan, how, changes));
  }

  private static Group group(Map<String, Object> body) {
    SequencedMap<String, Action> buttons = new LinkedHashMap<>();
    buttons.put(
        "save",
        Action.call(SAVE, body, Call.post(PlanCalls.PLANS)).taking(Map.of("id", nameKey())));
    return new Group(TITLE, buttons);
  }
}
