package dev.panelcast.testkit;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Three Sentinels that watch a Redis and its replica, and replace it within three seconds. Not
 * thread-safe. Needs the Debian package redis-server.
 */
public final class TestSentinels implements AutoCloseable {

  /** The name of what they watch. */
  public static final String MASTER = "panels";

  private static final Duration START = Duration.ofSeconds(30);

  private final TestRedis master;
  private final TestRedis replica;
  private final List<TestRedis> sentinels;

  private TestSentinels() {
    DebianPackage.program("redis-server", "redis-server");
    master = TestRedis.start();
    replica =
        TestRedis.start(
            "--replicaof",
            "127.0.0.1 " + master.port(),
            "--repl-diskless-sync-delay",
            "0",
            "--replica-serve-stale-data",
            "no");
    String watched =
        """
        sentinel monitor %1$s 127.0.0.1 %2$d 2
        sentinel down-after-milliseconds %1$s 700
        sentinel failover-timeout %1$s 3000
        """
            .formatted(MASTER, master.port());
    sentinels = Stream.generate(() -> TestRedis.sentinel(watched)).limit(3).toList();
  }

  /** Returns when they all know each other and the replica has what the master has. */
  public static TestSentinels start() {
    TestSentinels started = new TestSentinels();
    long deadline = System.nanoTime() + START.toNanos();
    while (!started.sentinels.stream().allMatch(TestSentinels::knowsAll)) {
      if (System.nanoTime() > deadline) {
        started.close();
        throw new IllegalStateException("Sentinels did not find each other");
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    return started;
  }

  private static boolean knowsAll(TestRedis sentinel) {
    RedisClient client = RedisClient.create();
    try (client;
        var connection = client.connectSentinel(RedisURI.create("127.0.0.1", sentinel.port()))) {
      Map<String, String> known = connection.sync().master(MASTER);
      List<Map<String, String>> replicas = connection.sync().replicas(MASTER);
      return "2".equals(known.get("num-other-sentinels"))
          && replicas.size() == 1
          && "ok".equals(replicas.getFirst().get("master-link-status"));
    }
  }

  /** As the application is told: {@code host:port} of each, with commas. */
  public String nodes() {
    return sentinels.stream()
        .map(sentinel -> "127.0.0.1:" + sentinel.port())
        .collect(Collectors.joining(","));
  }

  /** The master of the beginning. */
  public TestRedis master() {
    return master;
  }

  /** What becomes the master when the first one is away. */
  public TestRedis replica() {
    return replica;
  }

  /** What the Sentinels call the master now, be it up or not. */
  public TestRedis serving() {
    RedisClient client = RedisClient.create();
    try (client;
        var connection =
            client.connectSentinel(RedisURI.create("127.0.0.1", sentinels.getFirst().port()))) {
      SocketAddress address = connection.sync().getMasterAddrByName(MASTER);
      return ((InetSocketAddress) address).getPort() == master.port() ? master : replica;
    }
  }

  @Override
  public void close() {
    sentinels.forEach(TestRedis::close);
    replica.close();
    master.close();
  }
}
