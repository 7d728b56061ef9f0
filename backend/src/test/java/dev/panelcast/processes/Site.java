package dev.panelcast.processes;

import dev.panelcast.testkit.TestApplication;
import dev.panelcast.testkit.TestPostgres;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;

/** Instances with a PostgreSQL and a Redis of their own, all to be hurt. Not thread-safe. */
final class Site implements AutoCloseable {

  final RedisLayout redis;
  final TestPostgres postgres = TestPostgres.start();
  private final List<TestApplication> instances = new ArrayList<>();
  private final List<String> logs = new ArrayList<>();

  /**
   * Returns when all instances are ready.
   *
   * @param layout how Redis is laid out: {@code one}, {@code sentinel} or {@code cluster}
   */
  Site(int size, String layout) {
    redis = RedisLayout.start(layout);
    for (int i = 0; i < size; i++) {
      launch();
    }
    instances.forEach(TestApplication::port);
  }

  private void launch() {
    List<String> settings = new ArrayList<>(redis.settings());
    settings.add("--spring.r2dbc.url=" + postgres.database().r2dbcUrl());
    settings.add("--panelcast.fleet.generator.enabled=true");
    settings.add("--spring.netty.leak-detection=paranoid");
    instances.add(TestApplication.launch(settings.toArray(String[]::new)));
  }

  /** One of those that run. */
  TestApplication any(RandomGenerator random) {
    return instances.get(random.nextInt(instances.size()));
  }

  List<TestApplication> instances() {
    return List.copyOf(instances);
  }

  /** Sequence of the fleet's head as it is stored; 0 while there is none, or nobody to ask. */
  long head() {
    return askRedis(
        redis ->
            redis.keys("*{fleet}:*:head").stream()
                .map(key -> redis.hget(key, "sequence"))
                .mapToLong(Long::parseLong)
                .sum());
  }

  /** How many connections the server of the fleet's board has; 0 while there is nobody to ask. */
  int redisClients() {
    return Math.toIntExact(askRedis(redis -> redis.clientList().lines().count()));
  }

  private long askRedis(ToLongFunction<RedisCommands<String, String>> question) {
    try (RedisClient client = RedisClient.create(redis.serving().uri());
        StatefulRedisConnection<String, String> connection = client.connect()) {
      return question.applyAsLong(connection.sync());
    } catch (RedisException e) {
      return 0;
    }
  }

  /** Kills an instance; another one takes its place. */
  void replace(TestApplication instance) {
    instance.kill();
    logs.addAll(instance.log());
    instances.remove(instance);
    launch();
    instances.getLast().port();
  }

  /** What all instances ever wrote. */
  List<String> logs() {
    List<String> all = new ArrayList<>(logs);
    instances.forEach(instance -> all.addAll(instance.log()));
    return all;
  }

  @Override
  public void close() {
    instances.forEach(TestApplication::kill);
    redis.close();
    postgres.close();
  }
}
