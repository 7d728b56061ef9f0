package dev.panelcast.boards.revenue.panel.deepdive;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.Panel.Word;
import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.WordChoice;
import dev.panelcast.boards.revenue.peers.Bands;
import dev.panelcast.boards.revenue.peers.Yardstick;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.unit.UnitEconomics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What channels are compared by. */
enum Compared implements Word {
  REVENUE("Revenue a month", "usd"),
  LEADS("Leads a month", "count"),
  CLOSE_RATE("Close rate", "fraction"),
  SALES("Sales a month", "count"),
  SPEND("Spend a month", "usd"),
  CAC("CAC", "usd"),
  ROAS("ROAS", null),
  LTV_TO_CAC("LTV:CAC", null);

  /** Which one a viewer asks for. */
  static final WordChoice<Compared> CHOICE =
      new WordChoice<>("compare", "Compare by", List.of(values()), Compared::title);

  private final String title;
  private final @Nullable String unit;

  Compared(String title, @Nullable String unit) {
    this.title = title;
    this.unit = unit;
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
