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

/** The models of the board. */
@Configuration(proxyBeanMethods = false)
class LiveBeans {

  @Bean
  FleetModels fleetModels(
      MetricStore metrics,
      ScenarioStore scenarios,
      HistoryStore history,
      @Value("${panelcast.fleet.generator.enabled:false}") boolean simulated,
      @Value("${spring.application.version:development}") String version,
      MeterRegistry meters) {
    ProfileBook profiles = new ProfileBook();
    return new FleetModels(
        new TickModel(metrics, scenarios, history, profiles, simulated, meters),
        new SeriesModel(metrics, history, profiles),
        new HistoryModel(history),
        new ScenarioModel(scenarios, simulated),
        new Edition(version, Runtime.version().toString()));
  }
}
