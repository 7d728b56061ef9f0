package dev.panelcast.board;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.PanelId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * One subject with tabs of panels. Found as a bean; everything it returns is constant for the life
 * of the application.
 */
public interface Board {

  /** Identity in addresses, keys and labels. */
  BoardId id();

  /** Title in sentence case. */
  String title();

  /** Tabs in the order in which they are shown; the first is the board's start page. */
  List<Tab> tabs();

  /** Panels that belong to every tab, in order, each also listed in {@link #panels()}. */
  List<PanelId> everyTab();

  /** All panels, each once, in the order of the board's description. */
  List<Panel> panels();

  /** All variables that an address of this board may hold. */
  List<Variable> variables();

  /** Datasets that take rows from outside. */
  default List<Dataset> datasets() {
    return List.of();
  }

  /** Work that runs without viewers. */
  default List<Job> jobs() {
    return List.of();
  }

  /**
   * Work before the instance reports that it is ready, such as a first history for an empty store.
   * Runs on every instance at start; must be harmless when another instance did it or does it.
   */
  default Mono<Void> prepare() {
    return Mono.empty();
  }

  /**
   * A page of the board.
   *
   * @param id kebab-case, unique within the board, part of the address
   * @param title in sentence case
   * @param panels what it shows, in order
   */
  record Tab(String id, String title, List<PanelId> panels) {

    /** Keeps an unmodifiable copy of the panels. */
    public Tab {
      panels = List.copyOf(panels);
    }
  }

  /**
   * Standing work: run by one instance of the cluster at a time, under a renewed lease that stays
   * where it is while its holder lives.
   *
   * @param id unique within the board
   * @param period how often it runs; runs are aligned to multiples of the period since the epoch
   * @param phase how long after each multiple, less than the period
   * @param perHost whether one instance of each host runs it, instead of one of the cluster
   * @param work one run; a failure is logged and counted, the next run comes at its time. A run
   *     that lasts longer than the period delays the next one, runs never overlap. A run that lasts
   *     longer than the period and a minute is cancelled, which is a failure
   */
  record Job(
      String id,
      Duration period,
      Duration phase,
      boolean perHost,
      Function<Run, Mono<Void>> work) {}

  /**
   * One run of a job.
   *
   * @param due the instant for which it runs, by the cluster's clock
   * @param fence grows with each change of the lease's holder; state that the job writes may refuse
   *     a smaller one than it has seen
   */
  record Run(Instant due, long fence) {}
}
