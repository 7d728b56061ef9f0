package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The life of one cluster with its viewers, drawn from a seed. */
final class Simulation {

  private static final int STEPS = 500;
  private static final int CLIENTS = 6;

  private final Random random;
  private final Fault fault;
  private final SimulatedCluster cluster;
  private final SimulatedBoard board;
  private final List<SimulatedClient> clients = new ArrayList<>();

  Simulation(long seed, Fault fault) {
    this.random = new Random(seed);
    this.fault = fault;
    cluster = new SimulatedCluster(() -> Duration.ofMillis(random.nextInt(8)));
    board = new SimulatedBoard(cluster, random);
    cluster.of(board.board());
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      cluster.start();
    }
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(new SimulatedClient("client " + i, topics()));
    }
  }

  /** What goes wrong besides viewers that come, go and read slowly. */
  enum Fault {
    /** Nothing. */
    NONE,
    /** Computations fail. */
    FAILURES,
    /** Announcements get lost. */
    LOST_MESSAGES,
    /** Answers of Redis get lost. */
    LOST_ANSWERS,
    /** Instances lose Redis for a while, some of them as winners. */
    CUTS,
    /** Instances are killed and others start. */
    KILLS,
    /** Redis is started again with nothing in it. */
    LOSSES,
    /** All of this. */
    EVERYTHING
  }

  private List<Topic> topics() {
    List<Topic> drawn =
        new ArrayList<>(SimulatedBoard.ALL.stream().filter(_ -> random.nextBoolean()).toList());
    return drawn.isEmpty() ? SimulatedBoard.ALL : drawn;
  }

  /** How often clients could apply a patch. */
  int patches() {
    return clients.stream().mapToInt(SimulatedClient::patches).sum();
  }

  SimulatedBoard board() {
    return board;
  }

  void live() {
    board.fail(has(Fault.FAILURES) ? 0.2 : 0);
    for (int step = 0; step < STEPS; step++) {
      cluster.pass(Duration.ofMillis(random.nextInt(400)));
      read();
      act();
      if (random.nextInt(10) == 0) {
        misbehave();
      }
    }
  }

  private boolean has(Fault asked) {
    return fault == asked || fault == Fault.EVERYTHING;
  }

  /** Most clients keep up, the others let a write lie. */
  private void read() {
    for (SimulatedClient client : clients) {
      switch (random.nextInt(4)) {
        case 0 -> client.take();
        case 1 -> client.done();
        default -> client.drain();
      }
    }
  }

  private void act() {
    switch (random.nextInt(8)) {
      case 0 -> cluster.write("costs");
      case 1 -> cluster.write("leads");
      case 2 -> one(clients).connect(one(cluster.instances()));
      case 3 -> one(clients).disconnect();
      default -> {}
    }
  }

  private void misbehave() {
    SimulatedInstance instance = one(cluster.instances());
    Fault drawn = fault == Fault.EVERYTHING ? one(List.of(Fault.values())) : fault;
    switch (drawn) {
      case LOST_MESSAGES -> toggle(instance::goDeaf, instance::hear);
      case LOST_ANSWERS -> instance.ports().loseNextAnswer();
      case CUTS -> toggle(instance.ports()::cut, instance.ports()::mend);
      case KILLS -> replace(instance);
      case LOSSES -> cluster.lose();
      case NONE, FAILURES, EVERYTHING -> {}
    }
  }

  private void toggle(Runnable on, Runnable off) {
    if (random.nextBoolean()) {
      on.run();
    } else {
      off.run();
    }
  }

  private void replace(SimulatedInstance instance) {
    if (random.nextBoolean()) {
      instance.kill();
    } else {
      instance.stop();
    }
    SimulatedInstance next = cluster.start();
    clients.stream()
        .filter(client -> client.instance() == instance)
        .forEach(client -> client.connect(random.nextBoolean() ? next : one(cluster.instances())));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Everything is well from now on, and everybody connected; passes time until nothing is due. */
  void settle() {
    board.fail(0);
    cluster.instances().forEach(instance -> instance.ports().mend());
    cluster.instances().forEach(SimulatedInstance::hear);
    clients.stream()
        .filter(client -> client.instance() == null)
        .forEach(client -> client.connect(one(cluster.instances())));
    for (int second = 0; second < 65; second++) {
      cluster.pass(Duration.ofSeconds(1));
      clients.forEach(SimulatedClient::drain);
    }
    // To the middle of a bucket, when its slowest computation is over.
    Duration into =
        Duration.between(BucketSize.S5.at(cluster.clock().now()).start(), cluster.clock().now());
    cluster.pass(Duration.ofMillis(9500).minus(into));
    clients.forEach(SimulatedClient::drain);
  }

  void everybodyHasTheNewest() {
    Feed.View stored = cluster.stored(new HashSet<>(SimulatedBoard.ALL));
    for (SimulatedClient client : clients) {
      client.topics().stream()
          .filter(topic -> !topic.isPrivate())
          .forEach(topic -> assertHasNewest(client, topic, stored));
      assertTruth(client);
    }
  }

  private static void assertHasNewest(SimulatedClient client, Topic topic, Feed.View stored) {
    Frame newest =
        stored.frames().stream()
            .filter(frame -> frame.topic().equals(topic))
            .findFirst()
            .orElseThrow(() -> new AssertionError(topic + " is not stored"));
    assertThat(client.shown(topic).revision())
        .as("revision of %s", topic)
        .isEqualTo(newest.revision().value());
    assertThat(client.shown(topic).status()).as("status of %s", topic).isEqualTo("ok");
  }

  private void assertTruth(SimulatedClient client) {
    Set<Topic> topics = Set.copyOf(client.topics());
    for (Topic topic : List.of(SimulatedBoard.EDITED, SimulatedBoard.ALSO_EDITED)) {
      assertValue(client, topics, topic, cluster.versions().of("costs"));
    }
    for (Topic topic : List.of(SimulatedBoard.MIXED, SimulatedBoard.WHAT_IF)) {
      assertValue(client, topics, topic, cluster.versions().of("leads"));
    }
    for (Topic topic : List.of(SimulatedBoard.FAST, SimulatedBoard.ALSO_FAST)) {
      assertValue(client, topics, topic, board.ticks().size());
    }
    for (Topic topic :
        List.of(SimulatedBoard.FAST, SimulatedBoard.ALSO_FAST, SimulatedBoard.MIXED)) {
      if (topics.contains(topic)) {
        assertThat(client.shown(topic).bucketStart())
            .as("bucket of %s", topic)
            .isEqualTo(BucketSize.S5.at(cluster.clock().now()).start().toString());
      }
    }
  }

  private static void assertValue(
      SimulatedClient client, Set<Topic> topics, Topic topic, long value) {
    if (topics.contains(topic)) {
      assertThat(client.shown(topic).value()).as("value of %s", topic).isEqualTo(value);
    }
  }
}
