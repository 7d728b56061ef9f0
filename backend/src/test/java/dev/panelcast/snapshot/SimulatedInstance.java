package dev.panelcast.snapshot;

import dev.panelcast.board.Board;
import dev.panelcast.cache.Claims;
import dev.panelcast.cache.Desk;
import dev.panelcast.cache.Feed;
import dev.panelcast.cache.Frames;
import dev.panelcast.cache.Leases;
import dev.panelcast.cache.TestInstance;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import dev.panelcast.stream.TestAudience;
import dev.panelcast.testkit.GivenChanges;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** One instance of a {@link SimulatedCluster}, with real corridors and real viewers. */
final class SimulatedInstance {

  static final Duration LIMIT = Duration.ofSeconds(15);

  /** Long, so that it happens to slow simulated viewers, too. */
  private static final Duration GATHER = Duration.ofSeconds(1);

  /** How often the versions are read from the database, announced or not. */
  private static final Duration REREAD = Duration.ofMillis(500);

  private final SimulatedCluster cluster;
  private final TestInstance ports;
  private final GivenChanges changes = new GivenChanges();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final TestAudience audience;
  private final Instance instance;
  private final SharedValues values;
  private final Disposable rereading;
  private boolean isDeaf;
  private int looks;

  SimulatedInstance(SimulatedCluster cluster, TestInstance ports, SlowPath path, Board board) {
    this.cluster = cluster;
    this.ports = ports;
    audience = new TestAudience(board, ports.feed(), changes, GATHER, cluster.time());
    Frames frames = path.to(Frames.class, ports.frames());
    values = new SharedValues(frames, JsonMapper.builder().build(), changes, cluster.clock());
    instance =
        new Instance(
            new Instance.Ports(
                path.to(Claims.class, ports.claims()),
                frames,
                path.to(Leases.class, ports.leases()),
                counted(ports.desk()),
                cluster.clock(),
                _ -> "edition1",
                changes,
                cluster),
            new Instance.Surroundings(values, meters, LIMIT, "host-1", cluster.time()));
    rereading =
        Flux.interval(REREAD, cluster.time()).subscribe(_ -> changes.learn(cluster.versions()));
    instance.start(List.of(board));
  }

  TestInstance ports() {
    return ports;
  }

  TestAudience audience() {
    return audience;
  }

  SharedValues values() {
    return values;
  }

  Feed feed() {
    return ports.feed();
  }

  Disposable watch(Topic... topics) {
    return feed().watch(Set.of(topics));
  }

  void announced(Versions versions) {
    if (!isDeaf) {
      changes.learn(versions);
    }
  }

  void goDeaf() {
    isDeaf = true;
    ports.goDeaf();
  }

  void hear() {
    isDeaf = false;
    ports.hear();
  }

  double counted(String meter, String... tags) {
    return meters.find(meter).tags(tags).counters().stream().mapToDouble(c -> c.count()).sum();
  }

  long timed(String meter, String... tags) {
    return meters.find(meter).tags(tags).timers().stream().mapToLong(t -> t.count()).sum();
  }

  double shown(String gauge) {
    return meters.get(gauge).gauge().value();
  }

  /** How often the corridor looked at what its viewers lack. */
  int looks() {
    return looks;
  }

  private Desk counted(Desk desk) {
    return (Desk)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Desk.class},
            (_, method, arguments) -> {
              looks += method.getName().equals("watched") ? 1 : 0;
              return method.invoke(desk, arguments);
            });
  }

  /** Stops in good order. */
  void stop() {
    instance.dispose();
    gone();
  }

  /** Stops without a word. */
  void kill() {
    ports.cut();
    instance.dispose();
    gone();
  }

  private void gone() {
    rereading.dispose();
    audience.close();
    cluster.pass(Duration.ofMillis(100));
    ports.close();
    cluster.gone(this);
  }
}
