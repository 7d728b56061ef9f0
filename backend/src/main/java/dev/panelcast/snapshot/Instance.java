package dev.panelcast.snapshot;

import dev.panelcast.board.Board;
import dev.panelcast.cache.Claims;
import dev.panelcast.cache.ClusterClock;
import dev.panelcast.cache.Desk;
import dev.panelcast.cache.Frames;
import dev.panelcast.cache.Leases;
import dev.panelcast.change.Changes;
import dev.panelcast.change.ConsistentReads;
import dev.panelcast.kernel.ModelKey;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

/** All corridors and standing work of one instance. */
final class Instance implements Disposable {

  private final Ports ports;
  private final Surroundings around;
  private final String holder = UUID.randomUUID().toString();
  private final List<Disposable> started = new ArrayList<>();

  Instance(Ports ports, Surroundings around) {
    this.ports = ports;
    this.around = around;
  }

  /** What the cluster offers. */
  record Ports(
      Claims claims,
      Frames frames,
      Leases leases,
      Desk desk,
      ClusterClock clock,
      Frames.Editions editions,
      Changes changes,
      ConsistentReads reads) {}

  /**
   * What the process offers.
   *
   * @param values where the values of all models here are kept
   * @param host name of this machine, for work that each host does
   * @param scheduler time and threads for everything here; never blocked
   */
  record Surroundings(
      SharedValues values,
      MeterRegistry meters,
      Duration computeLimit,
      String host,
      Scheduler scheduler) {}

  void start(List<Board> boards) {
    boards.forEach(this::start);
  }

  private void start(Board board) {
    BoardPlan plan = new BoardPlan(board);
    CorridorMeters meters = new CorridorMeters(around.meters(), plan.board());
    meters.ages(plan.panels(), new FrameAges(plan.board(), ports.desk(), ports.clock()));
    Map<ModelKey, Lease> leases = new HashMap<>();
    for (ModelKey key : plan.standing()) {
      // Builds that run side by side share no values, so each needs somebody who computes.
      String work = "model:" + key.model() + "@" + ports.editions().of(plan.board());
      leases.put(key, lease(plan, meters, work));
    }
    leases.values().forEach(Lease::start);
    started.addAll(leases.values());
    Corridor corridor =
        new Corridor(
            parts(plan, meters),
            ports.desk(),
            ports.changes(),
            key -> leases.containsKey(key) && leases.get(key).fence().isPresent(),
            around.scheduler());
    corridor.start();
    started.add(corridor);
    board.jobs().forEach(job -> start(plan, job, meters));
  }

  private Attempt.Parts parts(BoardPlan plan, CorridorMeters meters) {
    Computation computation =
        new Computation(plan, ports.reads(), meters, around.computeLimit(), around.scheduler());
    return new Attempt.Parts(
        plan,
        ports.claims(),
        ports.frames(),
        ports.desk(),
        around.values().of(plan),
        computation,
        new Selection(plan, new Projector(plan, meters), ports.desk()::newest),
        ports.clock(),
        meters);
  }

  private void start(BoardPlan plan, Board.Job job, CorridorMeters meters) {
    String work = "job:" + job.id() + (job.perHost() ? "@" + around.host() : "");
    StandingJob standing =
        new StandingJob(job, lease(plan, meters, work), ports.clock(), meters, around.scheduler());
    standing.start();
    started.add(standing);
  }

  private Lease lease(BoardPlan plan, CorridorMeters meters, String work) {
    String label = work.replaceAll("@.*", "");
    Lease lease =
        new Lease(
            ports.leases(),
            new Leases.Name(plan.board(), work),
            holder,
            around.scheduler(),
            () -> meters.leaseLost(label));
    meters.leader(label, lease, held -> held.fence().isPresent() ? 1 : 0);
    return lease;
  }

  @Override
  public void dispose() {
    started.reversed().forEach(Disposable::dispose);
    started.clear();
  }
}
