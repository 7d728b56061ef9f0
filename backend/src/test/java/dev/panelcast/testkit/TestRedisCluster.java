package dev.panelcast.testkit;

import io.lettuce.core.MigrateArgs;
import io.lettuce.core.RedisURI;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.SlotHash;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Redis cluster of three shards, each with a replica that takes over within three seconds. Not
 * thread-safe. Needs the Debian packages redis-server and redis-tools.
 */
public final class TestRedisCluster implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(30);
  private static final int NODES = 6;

  private final List<TestRedis> nodes;
  private final RedisClusterClient client;
  private final StatefulRedisClusterConnection<String, String> connection;

  private TestRedisCluster() {
    DebianPackage.program("redis-server", "redis-server");
    String cli = DebianPackage.program("redis-tools", "redis-cli").toString();
    nodes = Stream.generate(TestRedisCluster::node).limit(NODES).toList();
    List<String> command = new ArrayList<>(List.of(cli, "--cluster", "create"));
    command.addAll(List.of(nodes().split(",", -1)));
    command.addAll(List.of("--cluster-replicas", "1", "--cluster-yes"));
    run(command);
    client =
        RedisClusterClient.create(
            RedisURI.builder()
                .withHost("127.0.0.1")
                .withPort(nodes.getFirst().port())
                .withTimeout(Duration.ofSeconds(1))
                .build());
    connection = client.connect();
  }

  private static TestRedis node() {
    return TestRedis.start(
        "--cluster-enabled",
        "yes",
        "--cluster-node-timeout",
        "1000",
        "--cluster-require-full-coverage",
        "no",
        "--repl-diskless-sync-delay",
        "0");
  }

  private static void run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.onExit().join().exitValue() != 0) {
        throw new IllegalStateException("no cluster was made: " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when every shard has its replica. */
  public static TestRedisCluster start() {
    TestRedisCluster cluster = new TestRedisCluster();
    long deadline = System.nanoTime() + START.toNanos();
    while (!cluster.isComplete()) {
      if (System.nanoTime() > deadline) {
        cluster.close();
        throw new IllegalStateException("not all replicas follow their shard");
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    return cluster;
  }

  private boolean isComplete() {
    client.refreshPartitions();
    return nodes.stream()
        .map(node -> connection.getConnection("127.0.0.1", node.port()).sync())
        .allMatch(
            node ->
                node.clusterInfo().contains("cluster_state:ok")
                    && (node.info("replication").contains("connected_slaves:1")
                        || node.info("replication").contains("master_link_status:up")));
  }

  /** As the application is told: {@code host:port} of each node, with commas. */
  public String nodes() {
    return nodes.stream().map(node -> "127.0.0.1:" + node.port()).collect(Collectors.joining(","));
  }

  /** The server that now has what belongs to this key. */
  public TestRedis owner(String key) {
    int port = shard(key).getUri().getPort();
    return nodes.stream().filter(node -> node.port() == port).findFirst().orElseThrow();
  }

  private RedisClusterNode shard(String key) {
    client.refreshPartitions();
    return client.getPartitions().getPartitionBySlot(SlotHash.getSlot(key));
  }

  /** Gives the slot of this key, and what is in it, to another shard. */
  public void move(String key) {
    int slot = SlotHash.getSlot(key);
    RedisClusterNode from = shard(key);
    RedisClusterNode to =
        client.getPartitions().stream()
            .filter(node -> !node.getSlots().isEmpty() && !node.equals(from))
            .findFirst()
            .orElseThrow();
    var giver = connection.getConnection(from.getNodeId()).sync();
    var taker = connection.getConnection(to.getNodeId()).sync();
    taker.clusterSetSlotImporting(slot, from.getNodeId());
    giver.clusterSetSlotMigrating(slot, to.getNodeId());
    List<String> keys = giver.clusterGetKeysInSlot(slot, 1000);
    if (!keys.isEmpty()) {
      giver.migrate("127.0.0.1", to.getUri().getPort(), 0, 5000, MigrateArgs.Builder.keys(keys));
    }
    taker.clusterSetSlotNode(slot, to.getNodeId());
    giver.clusterSetSlotNode(slot, to.getNodeId());
  }

  @Override
  public void close() {
    connection.close();
    client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
    nodes.forEach(TestRedis::close);
  }
}
