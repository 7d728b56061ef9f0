package dev.panelcast.boards.revenue.panel.executive;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.number.Whole;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Figures;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Shares;
import dev.panelcast.boards.revenue.peers.Bands;
import dev.panelcast.boards.revenue.peers.Standing;
import dev.panelcast.boards.revenue.peers.Yardstick;
import dev.panelcast.boards.revenue.plan.Deal.CommissionPolicy;
import dev.panelcast.boards.revenue.plan.Plan;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of the header, each beside what it is meant to be. */
final class Scorecard {

  private static final String FORMULA =
      """
      Revenue against annual target ÷ 12; sales against closers × deals per closer; leads against \
      target ÷ upfront cash ÷ overall conversion: reached is excellent, from 80% on fair, below poor. \
      Close rate, LTV:CAC, payback and EBITDA margin against the benchmark: excellent, good, fair \
      from their limits on, else poor. What has no target is neutral.\
      """;
  private static final String SUMMARY = "The key figures of a month against their targets.";

  private final Reading reading;

  private Scorecard(Reading reading) {
    this.reading = reading;
  }

  static PanelData data(Reading reading) {
    return new Scorecard(reading).data();
  }

  private PanelData data() {
    Figures figures = new Figures(reading);
    sales(figures);
    worth(figures);
    profit(figures);
    return figures.stat(Notes.of(SUMMARY).with(Trace.of(reading, FORMULA)));
  }

  private void sales(Figures figures) {
    Plan plan = reading.now().plan();
    double revenue = reading.now().figures().targets().monthly();
    Double leads =
        Known.ratio(
            reading.now().figures().progress().salesNeeded(),
            reading.now().economy().funnel().rates().overall());
    double sales = plan.team().closers() * plan.quotas().closerDeals();
    figures
        .number(
            "revenue",
            "Revenue, target " + Money.usd(revenue),
            "usd",
            o -> o.economy().funnel().marketing().revenue(),
            reached(revenue))
        .number(
            "sales",
            "Sales, quota " + number(sales),
            "count",
            o -> o.economy().funnel().stages().sales(),
            reached(sales))
        .number(
            "leads",
            leads == null ? "Leads a month" : "Leads, for the target " + number(Whole.up(leads)),
            "count",
            o -> o.economy().funnel().stages().leads(),
            reached(leads));
  }

  private void worth(Figures figures) {
    figures
        .number(
            "closeRate",
            "Close rate, good from " + Shares.percent(good(Yardstick.CLOSE_RATE)),
            "fraction",
            o -> o.economy().funnel().rates().close(),
            stands(Yardstick.CLOSE_RATE))
        .number(
            "ltvToCac",
            "LTV:CAC, good from " + number(good(Yardstick.LTV_TO_CAC)),
            null,
            o -> o.unit().ltvToCac(),
            stands(Yardstick.LTV_TO_CAC))
        .number(
            "payback",
            "Payback, good up to " + number(good(Yardstick.PAYBACK)) + " mo",
            "months",
            o -> o.unit().payback(),
            stands(Yardstick.PAYBACK));
  }

  private void profit(Figures figures) {
    CommissionPolicy policy = reading.now().plan().deal().commissionPolicy();
    figures
        .neutral("dealValue", "Deal value, no target", "usd", o -> o.plan().deal().dealValue())
        .neutral(
            "commissions",
            "Commissions, no target",
            "usd",
            o -> o.economy().commission().monthly().total())
        .neutral(
            "spend", "Marketing, no target", "usd", o -> o.economy().funnel().marketing().spend())
        .neutral("ebitda", "EBITDA, no target", "usd", o -> o.economy().profit().ebitda())
        .number(
            "margin",
            "EBITDA margin, good from " + Shares.percent(good(Yardstick.EBITDA_MARGIN)),
            "fraction",
            o -> o.economy().profit().ebitdaMargin(),
            stands(Yardstick.EBITDA_MARGIN))
        .word(
            "policy",
            "Commission on, no target",
            policy == CommissionPolicy.FULL ? "Full value" : "Upfront cash",
            Grade.NEUTRAL);
  }

  private double good(Yardstick yardstick) {
    return Bands.of(yardstick, reading.now().plan().benchmark()).good();
  }

  private Function<Double, @Nullable Meaning> stands(Yardstick yardstick) {
    return value ->
        Levels.of(Bands.of(yardstick, reading.now().plan().benchmark()).standing(value));
  }

  /** Without a target nothing is judged. */
  private static Function<Double, @Nullable Meaning> reached(@Nullable Double target) {
    return value -> Levels.of(Standing.ofAttainment(Known.ratio(value, target)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
  }
}
