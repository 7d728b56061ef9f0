package dev.panelcast.boards.revenue.panel.trends;

import dev.panelcast.board.Panel.Word;
import dev.panelcast.board.PanelData.Role;
import dev.panelcast.boards.revenue.panel.WordChoice;
import dev.panelcast.boards.revenue.trend.Trend.KeyFigures;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures of the header that can be drawn together, because they have a unit in common. */
enum Measure implements Word {
  MONEY("Revenue and costs", "usd"),
  VOLUME("Sales and leads", "count"),
  RATES("Close rate and margin", "fraction"),
  LTV_TO_CAC("LTV:CAC", null),
  PAYBACK("Payback", "months"),
  DEAL_VALUE("Deal value", "usd");

  /** Which ones a viewer asks for. */
  static final WordChoice<Measure> CHOICE =
      new WordChoice<>("measure", "Figures", List.of(values()), each -> each.title);

  /** A line of the chart. */
  record Line(String key, String label, Role role, Function<KeyFigures, @Nullable Double> value) {
    static Line of(String key, String label, Function<KeyFigures, @Nullable Double> value) {
      return new Line(key, label, Role.LINE, value);
    }
  }

  private final String title;
  private final @Nullable String unit;

  Measure(String title, @Nullable String unit) {
    this.title = title;
    this.unit = unit;
  }

  @Nullable String unit() {
    return unit;
  }

  List<Line> lines() {
    return switch (this) {
      case MONEY ->
          List.of(
              Line.of("revenue", "Revenue a month", KeyFigures::revenue),
              Line.of("ebitda", "EBITDA", KeyFigures::ebitda),
              Line.of("commissions", "Commissions", KeyFigures::commissions),
              Line.of("marketing", "Marketing", KeyFigures::spend));
      // Leads are many times the sales, and would make a flat line of them.
      case VOLUME ->
          List.of(
              Line.of("sales", "Sales", KeyFigures::sales),
              new Line("leads", "Leads", Role.APART, KeyFigures::leads));
      case RATES ->
          List.of(
              Line.of("closeRate", "Close rate", KeyFigures::closeRate),
              Line.of("margin", "EBITDA margin", KeyFigures::margin));
      case LTV_TO_CAC -> List.of(Line.of("ltvToCac", "LTV:CAC", KeyFigures::ltvToCac));
      case PAYBACK -> List.of(Line.of("payback", "Payback", KeyFigures::payback));
      case DEAL_VALUE -> List.of(Line.of("dealValue", "Deal value", KeyFigures::dealValue));
    };
  }
}
