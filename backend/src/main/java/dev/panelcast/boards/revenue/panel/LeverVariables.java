package dev.panelcast.boards.revenue.panel;

import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Choice;
import dev.panelcast.board.Variable.Option;
import dev.panelcast.board.Variable.Range;
import dev.panelcast.boards.revenue.whatif.Levers;
import dev.panelcast.kernel.Inputs;
import java.math.BigDecimal;
import java.util.List;

/** The levers on a plan as variables of one viewer alone, and presets that take their place. */
public final class LeverVariables {

  /** What the levers are set to at once. */
  public static final String PRESET = "lever-preset";

  private static final String TEAM = "lever-team";
  private static final String DEAL = "lever-deal";
  private static final String MARKETING = "lever-marketing";
  private static final String OPEX = "lever-opex";
  private static final String CLOSE = "lever-close";

  private static final String OWN = "own";
  private static final String GROWTH = "growth";
  private static final String PROFIT = "profit";
  private static final String RESET = "reset";

  private static final List<Option> PRESETS =
      List.of(
          new Option(OWN, "As set below"),
          new Option(GROWTH, "Growth: team 1.5, marketing 1.5"),
          new Option(PROFIT, "Profit: operating costs 0.8"),
          new Option(RESET, "Reset: nothing moved"));

  private LeverVariables() {}

  /** The variables in the order of their fields. */
  public static List<Variable> all() {
    return List.of(
        new Variable(PRESET, "Preset", new Choice(PRESETS), OWN, "As set below", true),
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

  /** Where the levers stand: where the preset puts them or, without one, each by itself. */
  public static Levers levers(Inputs inputs) {
    return switch (inputs.text(PRESET).orElse(OWN)) {
      case GROWTH -> Levers.GROWTH;
      case PROFIT -> Levers.PROFIT;
      case RESET -> Levers.NEUTRAL;
      default ->
          new Levers(
              inputs.number(TEAM),
              inputs.number(DEAL),
              inputs.number(MARKETING),
              inputs.number(OPEX),
              inputs.number(CLOSE));
    };
  }

  private static Variable factor(String name, String title, String max) {
    return new Variable(name, title, range("0.5", max, "0.05", ""), "1", "Not moved", true);
  }

  private static Range range(String min, String max, String step, String unit) {
    return new Range(new BigDecimal(min), new BigDecimal(max), new BigDecimal(step), unit);
  }
}
