package dev.panelcast.processes;

import dev.panelcast.testkit.TestRedis;
import dev.panelcast.testkit.TestRedisCluster;
import dev.panelcast.testkit.TestSentinels;
import java.util.List;
import java.util.function.Supplier;

/**
 * The Redis of a site in one of the ways that it may be laid out. Faults meet the server that has
 * the fleet's board at that moment. Not thread-safe.
 */
final class RedisLayout implements AutoCloseable {

  /** Where the fleet's keys are, in a cluster. */
  private static final String OF_THE_FLEET = "{fleet}";

  private final List<String> settings;
  private final Supplier<TestRedis> serving;
  private final Runnable end;
  private TestRedis hurt;

  private RedisLayout(List<String> settings, Supplier<TestRedis> serving, Runnable end) {
    this.settings = settings.stream().map("--spring.data.redis."::concat).toList();
    this.serving = serving;
    this.end = end;
    hurt = serving.get();
  }

  /**
   * Starts it: {@code one} server, a master and its replica with {@code sentinel}s, a {@code
   * cluster}.
   */
  static RedisLayout start(String name) {
    return switch (name) {
      case "one" -> {
        TestRedis redis = TestRedis.start();
        yield new RedisLayout(List.of("url=" + redis.uri()), () -> redis, redis::close);
      }
      case "sentinel" -> {
        TestSentinels redis = TestSentinels.start();
        yield new RedisLayout(
            List.of("sentinel.master=" + TestSentinels.MASTER, "sentinel.nodes=" + redis.nodes()),
            redis::serving,
            redis::close);
      }
      case "cluster" -> {
        TestRedisCluster redis = TestRedisCluster.start();
        yield new RedisLayout(
            List.of("cluster.nodes=" + redis.nodes()),
            () -> redis.owner(OF_THE_FLEET),
            redis::close);
      }
      default -> throw new IllegalArgumentException("one, sentinel or cluster, not " + name);
    };
  }

  /** On the command line of an instance. */
  List<String> settings() {
    return settings;
  }

  /** The server that has the board now. */
  TestRedis serving() {
    return serving.get();
  }

  void kill() {
    hurt = serving.get();
    hurt.kill();
  }

  /** Starts what was killed; another server may have taken over. */
  void restart() {
    hurt.restart();
  }

  void pause() {
    hurt = serving.get();
    hurt.pause();
  }

  void resume() {
    hurt.resume();
  }

  void cutListeners() {
    serving.get().cutListeners();
  }

  @Override
  public void close() {
    end.run();
  }
}
