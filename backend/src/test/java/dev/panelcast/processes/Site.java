package dev.panelcast.processes;

import dev.panelcast.testkit.TestApplication;
import dev.panelcast.testkit.TestPostgres;
import dev.panelcast.testkit.TestRedis;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Instances with a PostgreSQL and a Redis of their own, all to be hurt. Not thread-safe. */
final class Site implements AutoCloseable {

  final TestRedis redis = TestRedis.start();
  final TestPostgres postgres = TestPostgres.start();
  private final List<TestApplication> instances = new ArrayList<>();
  private final List<String> logs = new ArrayList<>();

  Site(int size) {
    for (int i = 0; i < size; i++) {
      launch();
    }
    instances.forEach(TestApplication::port);
  }

  private void launch() {
    instances.add(
        TestApplication.launch(
            "--spring.r2dbc.url=" + postgres.database().r2dbcUrl(),
            "--spring.data.redis.url=" + redis.uri(),
            "--panelcast.fleet.generator.enabled=true",
            "--spring.netty.leak-detection=paranoid"));
  }

  /** One of those that run. */
  TestApplication any(RandomGenerator random) {
    return instances.get(random.nextInt(instances.size()));
  }

  List<TestApplication> instances() {
    return List.copyOf(instances);
  }

  /** Sequence of the fleet's head as it is stored; 0 while there is none. */
  long head() {
    try (RedisClient client = RedisClient.create(redis.uri());
        StatefulRedisConnection<String, String> connection = client.connect()) {
      return connection.sync().keys("*{fleet}:*:head").stream()
          .map(key -> connection.sync().hget(key, "sequence"))
          .mapToLong(Long::parseLong)
          .sum();
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
