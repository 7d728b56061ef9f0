package dev.panelcast.boards.fleet.panel;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Choice;
import dev.panelcast.board.Variable.FromPanel;
import dev.panelcast.board.Variable.Option;
import dev.panelcast.board.Variable.Range;
import dev.panelcast.boards.fleet.cost.CostAssumptions;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.past.Figure;
import dev.panelcast.boards.fleet.tick.ServerTick;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.kernel.PanelId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The variables of the board, and what the panels make of their values. */
public final class FleetVariables {
  public static final String SERVER = "server";
  public static final String PROFILE = "profile";
  public static final String LEVEL = "level";
  public static final String METRIC = "metric";
  public static final String FIGURE = "figure";
  public static final String LOOKBACK = "lookback";
  public static final String COST_PER_HOUR = "cost-per-hour";
  public static final String HOURS = "hours";
  public static final String RATE = "rate";
  public static final String INVESTMENT = "investment";

  private static final String ALL = "all";
  private static final String ALERTING = "alerting";

  private FleetVariables() {}

  /** All variables, in the order of their controls. */
  public static List<Variable> all() {
    return List.of(
        new Variable(
            SERVER,
            "Server",
            new FromPanel(new PanelId("fleet-heatmap"), Pattern.compile("[a-z0-9._-]{1,64}")),
            null,
            "Highest risk",
            false),
        choice(PROFILE, "Profile", ALL, profiles()),
        choice(LEVEL, "Level", ALERTING, levels()),
        choice(METRIC, "Metric", "risk", metrics()),
        choice(FIGURE, "Figure", Figure.RISK_30.id(), figures()),
        choice(LOOKBACK, "Look back", "30", lookbacks()),
        assumption(COST_PER_HOUR, "Cost per hour", "0", "10000000", "1000", "usd", "50000"),
        assumption(HOURS, "Hours per incident", "0.1", "72", "0.1", "", "2.5"),
        assumption(RATE, "Prevention rate", "0.5", "1", "0.05", "fraction", "0.85"),
        assumption(INVESTMENT, "Investment", "0", "1000000000000", "1000", "usd", "250000"));
  }

  /** The profile that is asked for, null for all. */
  public static @Nullable Profile profile(Inputs inputs) {
    return inputs.text(PROFILE).flatMap(Profile::ofId).orElse(null);
  }

  /** The servers of the profile that is asked for, highest risk first. */
  public static List<ServerTick> servers(Tick tick, Inputs inputs) {
    return tick.servers(profile(inputs));
  }

  /** The server that is asked for, or the one with the highest risk; empty if there is none. */
  public static Optional<ServerTick> server(Tick tick, Inputs inputs) {
    return inputs
        .text(SERVER)
        .map(tick::server)
        .orElseGet(() -> tick.servers().stream().findFirst());
  }

  /** The level that is asked for, null for warning and critical together. */
  public static @Nullable Level level(Inputs inputs) {
    String asked = inputs.text(LEVEL).orElse(ALERTING);
    return asked.equals(ALERTING) ? null : Level.valueOf(asked.toUpperCase(Locale.ROOT));
  }

  /** The figure of the history that is asked for. */
  public static Figure figure(Inputs inputs) {
    return inputs.text(FIGURE).flatMap(Figure::ofId).orElse(Figure.RISK_30);
  }

  /** What the viewer assumes about costs; what a panel does not ask for keeps its default. */
  public static CostAssumptions costs(Inputs inputs) {
    return new CostAssumptions(
        inputs.number(COST_PER_HOUR),
        inputs.number(HOURS),
        inputs.number(RATE),
        inputs
            .text(INVESTMENT)
            .map(Double::parseDouble)
            .orElse(CostAssumptions.DEFAULT.investment()));
  }

  private static Variable choice(
      String name, String title, String defaultValue, List<Option> options) {
    String shown =
        options.stream()
            .filter(option -> option.value().equals(defaultValue))
            .map(Option::title)
            .findFirst()
            .orElseThrow();
    return new Variable(name, title, new Choice(options), defaultValue, shown, false);
  }

  private static Variable assumption(
      String name,
      String title,
      String min,
      String max,
      String step,
      String unit,
      String defaultValue) {
    Range range = new Range(new BigDecimal(min), new BigDecimal(max), new BigDecimal(step), unit);
    return new Variable(name, title, range, defaultValue, defaultValue, true);
  }

  private static List<Option> profiles() {
    List<Option> options = new ArrayList<>();
    options.add(new Option(ALL, "All profiles"));
    for (Profile profile : Profile.values()) {
      options.add(new Option(profile.id(), profile.displayName()));
    }
    return options;
  }

  private static List<Option> levels() {
    return List.of(
        new Option(ALERTING, "Warning and critical"),
        new Option("critical", "Critical"),
        new Option("warning", "Warning"));
  }

  private static List<Option> metrics() {
    return List.of(
        new Option("risk", "Risk"),
        new Option("cpu", "CPU"),
        new Option("memory", "Memory"),
        new Option("load", "Load"));
  }

  private static List<Option> figures() {
    return List.of(Figure.values()).stream()
        .map(figure -> new Option(figure.id(), figure.label()))
        .toList();
  }

  private static List<Option> lookbacks() {
    return IntStream.rangeClosed(1, 12)
        .map(five -> five * 5)
        .mapToObj(minutes -> new Option(Integer.toString(minutes), minutes + " min"))
        .toList();
  }
}
