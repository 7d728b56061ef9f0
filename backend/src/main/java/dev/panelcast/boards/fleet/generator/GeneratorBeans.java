package dev.panelcast.boards.fleet.generator;

import dev.panelcast.board.Dataset.Writes;
import dev.panelcast.boards.fleet.store.MetricStore;
import dev.panelcast.boards.fleet.store.ScenarioStore;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** The generator, only there when it is enabled. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("panelcast.fleet.generator.enabled")
@EnableConfigurationProperties(GeneratorSettings.class)
class GeneratorBeans {

  private static final List<Simulated> FLEET = Simulated.fleet();

  @Bean
  Steering steering(GeneratorStore states, ScenarioStore scenarios, Writes writes) {
    return new Steering(FLEET.size(), states, scenarios, writes);
  }

  @Bean
  SimulatedFeed simulatedFeed(
      GeneratorSettings settings,
      GeneratorStore states,
      ScenarioStore scenarios,
      MetricStore metrics,
      Steering steering,
      ReactiveTransactionManager transactions) {
    Generator generator =
        new Generator(
            FLEET,
            settings.generator().startNumber(),
            settings.generator().noise(),
            settings.timeZone());
    return new SimulatedFeed(
        generator,
        states,
        scenarios,
        metrics,
        steering,
        TransactionalOperator.create(transactions));
  }
}
