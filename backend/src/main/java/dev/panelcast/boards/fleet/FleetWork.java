package dev.panelcast.boards.fleet;

import dev.panelcast.board.Board.Job;
import dev.panelcast.board.Dataset;
import java.util.List;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * What the board does beside showing panels.
 *
 * @param datasets doors for rows
 * @param jobs standing work
 * @param prepare work before readiness; subscribed once at start
 */
record FleetWork(List<Dataset> datasets, List<Job> jobs, Supplier<Mono<Void>> prepare) {

  /** Keeps its own lists. */
  FleetWork {
    datasets = List.copyOf(datasets);
    jobs = List.copyOf(jobs);
  }
}
