package dev.panelcast.boards.revenue;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.history.PlanHistoryModel;
import dev.panelcast.boards.revenue.live.ActualsModel;
import dev.panelcast.boards.revenue.live.SalesModel;
import dev.panelcast.boards.revenue.opportunity.Opportunities;
import dev.panelcast.boards.revenue.opportunity.OpportunityStore;
import dev.panelcast.boards.revenue.opportunity.Products;
import dev.panelcast.boards.revenue.pair.PlanPairModel;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.actuals.ActualsPanels;
import dev.panelcast.boards.revenue.panel.plans.HistoryForm;
import dev.panelcast.boards.revenue.panel.plans.PlanList;
import dev.panelcast.boards.revenue.panel.tools.ToolPanels;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.state.PlanNamesModel;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.trend.TrendModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Mono;

/** Puts the board together. */
@Configuration(proxyBeanMethods = false)
class RevenueConfiguration {

  private static final int SECOND = 2;

  @Bean
  @Order(SECOND)
  RevenueBoard revenueBoard(
      PlanStore store,
      OpportunityStore opportunities,
      Opportunities taken,
      Products products,
      MeterRegistry meters) {
    Outcomes outcomes = new Outcomes(meters);
    PlanPanels panels = new PlanPanels(new PlanModel(store), outcomes);
    return new RevenueBoard(
        panels,
        new TrendModel(store, outcomes),
        List.of(
            PlanList.of(new PlanNamesModel(store)), HistoryForm.of(new PlanHistoryModel(store))),
        ToolPanels.of(panels, new PlanPairModel(store), outcomes),
        ActualsPanels.of(
            new ActualsModel(store, opportunities, outcomes), new SalesModel(opportunities)),
        List.of(taken, products),
        Mono.defer(() -> firstPlan(store)));
  }

  private static Mono<Void> firstPlan(PlanStore store) {
    return store
        .create(
            RevenueVariables.FIRST_PLAN,
            new PlanStore.By("Panelcast", "create"),
            PlanDocument.defaults())
        .then();
  }
}
