package dev.panelcast.snapshot;

import dev.panelcast.board.Board;
import dev.panelcast.cache.ClusterClock;
import dev.panelcast.cache.Feed;
import dev.panelcast.cache.TestCluster;
import dev.panelcast.change.ConsistentReads;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Instances of one board over one cluster and one database, in virtual time and one thread. */
final class SimulatedCluster implements ConsistentReads {

  static final Instant START = Instant.parse("2026-11-21T10:00:00.250Z");

  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final ClusterClock clock = () -> START.plusMillis(time.now(TimeUnit.MILLISECONDS));
  private final TestCluster cluster = new TestCluster(clock);
  private final Supplier<Duration> delay;
  private final List<SimulatedInstance> instances = new ArrayList<>();
  private Board board = new SampleBoard(List.of(), List.of());
  private Versions versions = Versions.NONE;

  /**
   * @param delay what commands and announcements take on each way, drawn each time
   */
  SimulatedCluster(Supplier<Duration> delay) {
    this.delay = delay;
  }

  /** A cluster that answers at once. */
  SimulatedCluster() {
    this(() -> Duration.ZERO);
  }

  /** The board of instances that start from now on. */
  SimulatedCluster of(Board newBoard) {
    board = newBoard;
    return this;
  }

  SimulatedInstance start() {
    SimulatedInstance instance =
        new SimulatedInstance(this, cluster.attach(time), new SlowPath(delay, time), board);
    instances.add(instance);
    return instance;
  }

  void gone(SimulatedInstance instance) {
    instances.remove(instance);
  }

  List<SimulatedInstance> instances() {
    return instances;
  }

  VirtualTimeScheduler time() {
    return time;
  }

  ClusterClock clock() {
    return clock;
  }

  /** Redis is started again with nothing in it. */
  void lose() {
    cluster.clear();
  }

  void pass(Duration duration) {
    time.advanceTimeBy(duration);
  }

  /** Passes time until the cluster's clock shows this. */
  void passUntil(String instant) {
    pass(Duration.between(clock.now(), Instant.parse(instant)));
  }

  Versions versions() {
    return versions;
  }

  /** A write to the database; instances learn of it after a while. */
  void write(String dataset) {
    versions = versions.max(Versions.of(Map.of(dataset, versions.of(dataset) + 1)));
    Versions written = versions;
    instances.forEach(
        instance ->
            time.schedule(
                () -> instance.announced(written), delay.get().toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public <T> Mono<T> read(Set<String> datasets, Function<Versions, Mono<T>> work) {
    return Mono.defer(() -> work.apply(versions.only(datasets)));
  }

  /** Whether a value is stored, as an instance sees it that joins now. */
  boolean keeps(ModelKey key) {
    AtomicReference<Boolean> kept = new AtomicReference<>();
    cluster.attach(time).frames().value(key).hasElement().subscribe(kept::set);
    pass(Duration.ofMillis(1));
    return kept.get();
  }

  /** What is stored, as an instance sees it that joins now. */
  Feed.View stored(Set<Topic> topics) {
    AtomicReference<Feed.View> view = new AtomicReference<>();
    cluster.attach(time).feed().read(SampleBoard.ID, topics).subscribe(view::set);
    pass(Duration.ofMillis(1));
    return view.get();
  }
}
