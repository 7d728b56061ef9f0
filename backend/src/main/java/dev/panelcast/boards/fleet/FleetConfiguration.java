package dev.panelcast.boards.fleet;

import dev.panelcast.board.Board.Job;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.generator.SimulatedFeed;
import dev.panelcast.boards.fleet.host.HostFeed;
import dev.panelcast.boards.fleet.intake.ServerMetrics;
import dev.panelcast.boards.fleet.store.Upkeep;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Puts the board together from what is enabled. */
@Configuration(proxyBeanMethods = false)
class FleetConfiguration {

  private final Clock clock = Clock.systemUTC();

  @Bean
  FleetBoard fleetBoard(
      FleetModels models,
      ServerMetrics metrics,
      Upkeep upkeep,
      ObjectProvider<SimulatedFeed> simulated,
      ObjectProvider<HostFeed> host) {
    List<Job> jobs = new ArrayList<>(upkeep.jobs());
    simulated.ifAvailable(feed -> jobs.add(feed.job()));
    host.ifAvailable(feed -> jobs.add(feed.job()));
    return new FleetBoard(
        models, new FleetWork(List.of(metrics), jobs, () -> prepared(upkeep, simulated)));
  }

  private Mono<Void> prepared(Upkeep upkeep, ObjectProvider<SimulatedFeed> simulated) {
    return upkeep
        .prepare(clock.instant())
        .then(
            Mono.defer(
                () ->
                    Mono.justOrEmpty(simulated.getIfAvailable())
                        .flatMap(feed -> feed.prefill(clock.instant()))));
  }
}
