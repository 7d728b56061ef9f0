package dev.panelcast.boards.revenue.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.actuals.Opportunity.Stage;
import dev.panelcast.boards.revenue.store.Plans;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresOpportunityStoreIntegrationTests extends OpportunityStoreContract {

  private static final Duration SOON = Duration.ofSeconds(10);

  private final Plans place = Plans.fresh();

  @Override
  OpportunityStore store() {
    return new PostgresOpportunityStore(place.client());
  }

  @Test
  void onlyAChangeRaisesTheVersion() {
    OpportunityStore store = store();
    store.put(List.of(closed("a", Stage.LOST, null))).block(SOON);
    long opportunities = place.version(OpportunityStore.OPPORTUNITIES, "");

    store.put(List.of(closed("a", Stage.LOST, null))).block(SOON);
    assertThat(place.version(OpportunityStore.OPPORTUNITIES, ""))
        .isEqualTo(opportunities)
        .isPositive();
    assertThat(place.version(OpportunityStore.PRODUCTS, "")).isZero();

    place.run("UPDATE revenue_opportunity SET owner = 'Zoe'");
    assertThat(place.version(OpportunityStore.OPPORTUNITIES, "")).isGreaterThan(opportunities);
  }
}
