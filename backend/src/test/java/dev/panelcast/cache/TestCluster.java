package dev.panelcast.cache;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import reactor.core.scheduler.Scheduler;

/**
 * A cluster in the memory of a test, for any number of instances, each with its own connection that
 * the test can cut. Works with virtual time: it has no clock but the given one, and delivers on the
 * scheduler of each instance alone. Thread-safe.
 */
public final class TestCluster {

  private final ClusterClock clock;
  private final MemoryCluster cluster;
  private final MemoryLeases leases;
  private final MemoryAnnouncements announcements = new MemoryAnnouncements();

  /** An empty cluster whose time is the given one. */
  public TestCluster(ClusterClock clock) {
    this.clock = clock;
    this.cluster = new MemoryCluster(clock);
    this.leases = new MemoryLeases(clock);
  }

  /** A further instance, connected, which allows 500 live topics per board. */
  public TestInstance attach(Scheduler scheduler) {
    return attach(scheduler, 500);
  }

  /** A further instance, connected. */
  public TestInstance attach(Scheduler scheduler, int liveTopics) {
    Wire wire = new Wire(scheduler);
    Switchboard switchboard =
        new Switchboard(
            new ClusterPorts(
                wire.cut(Shelf.class, cluster),
                wire.cut(LiveTopics.class, cluster),
                wire.channel(cluster)),
            clock,
            liveTopics,
            scheduler,
            new SimpleMeterRegistry());
    return new TestInstance(
        wire,
        switchboard,
        wire.cut(Claims.class, cluster),
        wire.cut(Frames.class, cluster),
        wire.cut(Leases.class, leases),
        wire.announcements(announcements));
  }

  /** The cluster's time. */
  public ClusterClock clock() {
    return clock;
  }

  /** As when Redis is started again with nothing in it; instances are not told. */
  public void clear() {
    cluster.clear();
    leases.clear();
  }

  /** The cluster as nobody's instance sees it, never cut. */
  MemoryCluster memory() {
    return cluster;
  }
}
