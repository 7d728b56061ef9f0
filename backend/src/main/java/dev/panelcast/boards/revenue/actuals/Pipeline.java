package dev.panelcast.boards.revenue.actuals;

import dev.panelcast.boards.revenue.actuals.Opportunity.Stage;
import java.util.List;

/**
 * Opportunities that are still open, whenever they began.
 *
 * @param prospecting not yet in contact
 * @param engaging in contact
 */
public record Pipeline(int prospecting, int engaging) {

  /** The pipeline of these opportunities. */
  public static Pipeline of(List<Opportunity> opportunities) {
    return new Pipeline(
        count(opportunities, Stage.PROSPECTING), count(opportunities, Stage.ENGAGING));
  }

  private static int count(List<Opportunity> opportunities, Stage stage) {
    return (int) opportunities.stream().filter(each -> each.stage() == stage).count();
  }
}
