package dev.panelcast.boards.fleet;

import dev.panelcast.board.Board.Job;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.intake.ServerMetrics;
import dev.panelcast.boards.fleet.pace.Feeder;
import dev.panelcast.boards.fleet.store.Upkeep;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts the board together from what is enabled. */
@Configuration(proxyBeanMethods = false)
class FleetConfiguration {

  /** The start page of the application. */
  private static final int FIRST = 1;

  private final Clock clock = Clock.systemUTC();

  @Bean
  @Order(FIRST)
  FleetBoard fleetBoard(
      FleetModels models, ServerMetrics metrics, Upkeep upkeep, ObjectProvider<Feeder> enabled) {
    List<Feeder> feeders = enabled.orderedStream().toList();
    List<Job> jobs = new ArrayList<>(upkeep.jobs());
    feeders.forEach(feeder -> jobs.add(feeder.job()));
    return new FleetBoard(
        models, new FleetWork(List.of(metrics), jobs, () -> prepared(upkeep, feeders)));
  }

  private Mono<Void> prepared(Upkeep upkeep, List<Feeder> feeders) {
    return Mono.defer(() -> upkeep.prepare(clock.instant()))
        .thenMany(Flux.fromIterable(feeders))
        .concatMap(feeder -> feeder.prepare(clock.instant()))
        .then();
  }
}
