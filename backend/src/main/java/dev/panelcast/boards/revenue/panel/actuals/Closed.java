package dev.panelcast.boards.revenue.panel.actuals;

import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.boards.revenue.actuals.Actuals;
import dev.panelcast.boards.revenue.actuals.Period;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.Set;

/**
 * What a panel of the tab is made from.
 *
 * @param actuals beside the plan
 * @param plan what it holds of the sections that are read
 * @param id the plan's name
 * @param sections what the panel reads of the plan
 * @param isOfOwner whether one owner is chosen
 * @param isOfProduct whether one product is chosen
 */
record Closed(
    Actuals actuals,
    Plan plan,
    String id,
    Set<Section> sections,
    boolean isOfOwner,
    boolean isOfProduct) {

  private static final double CENTS = 100;

  /** Whether it tells of one owner or one product, of whom there is no plan. */
  boolean isPart() {
    return isOfOwner || isOfProduct;
  }

  /** How the panel's figures are computed, with the plan's part of it. */
  Formula formula(String text) {
    return Trace.of(sections.stream().sorted().toList(), PlanDocument.of(plan), id, text);
  }

  /** A period as people say it. */
  static String words(Period period) {
    return period.months() == 1
        ? period.first().toString()
        : "%s to %s".formatted(period.first(), period.last());
  }

  /** An exact amount as USD. */
  static double usd(long cents) {
    return cents / CENTS;
  }
}
