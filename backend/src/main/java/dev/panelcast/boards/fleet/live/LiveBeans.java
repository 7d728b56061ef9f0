package dev.panelcast.boards.fleet.live;

import dev.panelcast.boards.fleet.basis.Edition;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.metric.ProfileBook;
import dev.panelcast.boards.fleet.store.HistoryStore;
import dev.panelcast.boards.fleet.store.MetricStore;
import dev.panelcast.boards.fleet.store.ScenarioStore;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The models of the board, and what computes outside of them. */
@Configuration(proxyBeanMethods = false)
class LiveBeans {

  @Bean
  ProfileBook profileBook() {
    return new ProfileBook();
  }

  @Bean
  Scorer scorer(MetricStore metrics, ProfileBook profiles, MeterRegistry meters) {
    return new Scorer(metrics, profiles, meters);
  }

  @Bean
  FleetModels fleetModels(
      MetricStore metrics,
      ScenarioStore scenarios,
      HistoryStore history,
      ProfileBook profiles,
      @Value("${panelcast.fleet.generator.enabled:false}") boolean simulated,
      @Value("${spring.application.version:development}") String version,
      MeterRegistry meters) {
    return new FleetModels(
        new TickModel(metrics, scenarios, history, profiles, simulated, meters),
        new SeriesModel(metrics, history, profiles),
        new HistoryModel(history),
        new ScenarioModel(scenarios, simulated),
        new Edition(version, Runtime.version().toString()));
  }
}
