package dev.panelcast.boards.revenue.funnel;

import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * Which fraction of a stage reaches the next one. Null when the stage is empty.
 *
 * @param contact contacts of leads
 * @param meeting scheduled meetings of contacts
 * @param showUp held meetings of scheduled ones
 * @param close sales of held meetings
 * @param overall sales of leads
 */
public record Rates(
    @Nullable Double contact,
    @Nullable Double meeting,
    @Nullable Double showUp,
    @Nullable Double close,
    @Nullable Double overall) {

  /** The rates between these stages. */
  public static Rates of(Stages stages) {
    return new Rates(
        Known.ratio(stages.contacts(), stages.leads()),
        Known.ratio(stages.scheduled(), stages.contacts()),
        Known.ratio(stages.held(), stages.scheduled()),
        Known.ratio(stages.sales(), stages.held()),
        Known.ratio(stages.sales(), stages.leads()));
  }
}
