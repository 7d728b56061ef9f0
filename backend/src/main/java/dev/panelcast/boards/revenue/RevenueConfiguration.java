package dev.panelcast.boards.revenue;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.plans.PlanList;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.state.PlanNamesModel;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.trend.TrendModel;
import io.micrometer.core.instrument.MeterRegistry;
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
  RevenueBoard revenueBoard(PlanStore store, MeterRegistry meters) {
    return new RevenueBoard(
        new PlanPanels(new PlanModel(store), new Outcomes(meters)),
        new TrendModel(store),
        PlanList.of(new PlanNamesModel(store)),
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
