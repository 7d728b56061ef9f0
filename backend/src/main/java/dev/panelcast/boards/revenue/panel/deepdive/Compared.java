package dev.panelcast.boards.revenue.panel.deepdive;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.PanelData.Word;
import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Choice;
import dev.panelcast.board.Variable.Option;
import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.peers.Bands;
import dev.panelcast.boards.revenue.peers.Yardstick;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.unit.UnitEconomics;
import dev.panelcast.kernel.Inputs;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What channels are compared by. */
enum Compared implements Word {
  LEADS("Leads a month", "count"),
  CLOSE_RATE("Close rate", "fraction"),
  SALES("Sales a month", "count"),
  SPEND("Spend a month", "usd"),
  CAC("CAC", "usd"),
  REVENUE("Revenue a month", "usd"),
  ROAS("ROAS", null),
  LTV_TO_CAC("LTV:CAC", null);

  /** Which one a viewer asks for. */
  static final Variable CHOSEN =
      new Variable(
          "compare",
          "Compare by",
          new Choice(Stream.of(values()).map(each -> new Option(each.word(), each.title)).toList()),
          REVENUE.word(),
          REVENUE.title,
          false);

  private final String title;
  private final @Nullable String unit;

  Compared(String title, @Nullable String unit) {
    this.title = title;
    this.unit = unit;
  }

  static Compared of(Inputs inputs) {
    String word = inputs.text(CHOSEN.name()).orElse(REVENUE.word());
    return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst().orElse(REVENUE);
  }

  String title() {
    return title;
  }

  @Nullable String unit() {
    return unit;
  }

  /** The measure of a channel whose sales are such deals; null where it is divided by nothing. */
  @Nullable Double value(ChannelFigures channel, Deal deal) {
    return switch (this) {
      case LEADS -> channel.stages().leads();
      case CLOSE_RATE -> channel.rates().close();
      case SALES -> channel.stages().sales();
      case SPEND -> channel.marketing().spend();
      case CAC -> channel.marketing().perSale();
      case REVENUE -> channel.marketing().revenue();
      case ROAS -> channel.marketing().roas();
      case LTV_TO_CAC -> UnitEconomics.of(deal, channel.marketing().perSale()).ltvToCac();
    };
  }

  /** How good a value is, where that can be said of the measure. */
  @Nullable Meaning meaning(@Nullable Double value, Plan plan) {
    return switch (this) {
      case LEADS, SALES, SPEND, REVENUE, ROAS -> null;
      case CLOSE_RATE ->
          Levels.of(Bands.of(Yardstick.CLOSE_RATE, plan.benchmark()).standing(value));
      case CAC -> value == null ? Grade.NEUTRAL : Levels.cac(value, plan.deal().dealValue());
      case LTV_TO_CAC -> value == null ? Grade.NEUTRAL : Levels.ltvToCac(value);
    };
  }
}
