package dev.panelcast.boards.revenue.panel;

import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Range;
import dev.panelcast.boards.revenue.whatif.Levers;
import dev.panelcast.kernel.Inputs;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The levers on a plan as variables of one viewer alone. */
public final class LeverVariables {

  private static final String TEAM = "lever-team";
  private static final String DEAL = "lever-deal";
  private static final String MARKETING = "lever-marketing";
  private static final String OPEX = "lever-opex";
  private static final String CLOSE = "lever-close";

  private LeverVariables() {}

  /** The variables in the order of their fields. */
  public static List<Variable> all() {
    return List.of(
        factor(TEAM, "Base pay ×", "2"),
        factor(DEAL, "Deal value ×", "2"),
        factor(MARKETING, "Marketing ×", "2"),
        factor(OPEX, "Operating costs ×", "1.5"),
        new Variable(
            CLOSE,
            "Close rate, points",
            range("-0.1", "0.1", "0.01", "fraction"),
            "0",
            "Not moved",
            true));
  }

  /** Names of the variables. */
  public static List<String> names() {
    return all().stream().map(Variable::name).toList();
  }

  /** Where the levers stand. */
  public static Levers levers(Inputs inputs) {
    return new Levers(
        inputs.number(TEAM),
        inputs.number(DEAL),
        inputs.number(MARKETING),
        inputs.number(OPEX),
        inputs.number(CLOSE));
  }

  /** The values of all variables that put the levers there. */
  public static Map<String, Object> values(Levers levers) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(TEAM, levers.team());
    values.put(DEAL, levers.deal());
    values.put(MARKETING, levers.marketing());
    values.put(OPEX, levers.opex());
    values.put(CLOSE, levers.close());
    return values;
  }

  private static Variable factor(String name, String title, String max) {
    return new Variable(name, title, range("0.5", max, "0.05", ""), "1", "Not moved", true);
  }

  private static Range range(String min, String max, String step, String unit) {
    return new Range(new BigDecimal(min), new BigDecimal(max), new BigDecimal(step), unit);
  }
}
