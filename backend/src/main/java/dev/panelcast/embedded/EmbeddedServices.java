package dev.panelcast.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL and a Redis of the application's own, running until closed.
 *
 * <p>Thread-safe; closing twice is allowed.
 */
final class EmbeddedServices implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedServices.class);

  private final DataFolder folder;
  private final PostgresServer postgres;
  private final RedisServer redis;
  private final Supervisor postgresSupervisor;
  private final Supervisor redisSupervisor;

  private EmbeddedServices(
      DataFolder folder, PostgresServer postgres, RedisServer redis, EmbeddedSettings settings) {
    this.folder = folder;
    this.postgres = postgres;
    this.redis = redis;
    this.postgresSupervisor = new Supervisor(postgres, settings.startTimeout());
    this.redisSupervisor = new Supervisor(redis, settings.startTimeout());
  }

  /**
   * Claims the data folder and returns when both services take connections.
   *
   * @throws EmbeddedRefusal if that cannot be; nothing is left running then
   */
  static EmbeddedServices start(EmbeddedSettings settings) {
    DataFolder folder = DataFolder.claim(settings.dataFolder());
    try {
      Platform platform = Platform.current();
      RedisServer redis =
          prepared("Redis", () -> RedisServer.prepare(folder, platform, freePort()));
      PostgresServer postgres =
          prepared("PostgreSQL", () -> PostgresServer.prepare(folder, platform, freePort()));
      EmbeddedServices services = new EmbeddedServices(folder, postgres, redis, settings);
      services.startBoth();
      return services;
    } catch (RuntimeException e) {
      release(folder);
      throw e;
    }
  }

  /** Where the services are, by the names under which Spring Boot looks for them. */
  Map<String, Object> properties() {
    return Map.of(
        ServiceKeys.R2DBC_URL, postgres.r2dbcUrl(),
        ServiceKeys.R2DBC_USER, PostgresServer.USER,
        ServiceKeys.R2DBC_PASSWORD, postgres.password(),
        ServiceKeys.REDIS_URL, redis.url());
  }

  ProcessHandle postgresProcess() {
    return postgresSupervisor.process();
  }

  ProcessHandle redisProcess() {
    return redisSupervisor.process();
  }

  @Override
  public void close() {
    redisSupervisor.close();
    postgresSupervisor.close();
    release(folder);
  }

  private void startBoth() {
    try {
      CompletableFuture.allOf(
              CompletableFuture.runAsync(redisSupervisor::start),
              CompletableFuture.runAsync(postgresSupervisor::start))
          .join();
    } catch (CompletionException e) {
      redisSupervisor.close();
      postgresSupervisor.close();
      throw e.getCause() instanceof EmbeddedRefusal refusal ? refusal : e;
    }
  }

  private static <T> T prepared(String name, Preparation<T> preparation) {
    try {
      return preparation.run();
    } catch (IOException e) {
      throw EmbeddedRefusal.notStarted(name, e);
    }
  }

  private static void release(DataFolder folder) {
    try {
      folder.close();
    } catch (IOException e) {
      log.warn("The data folder {} could not be released: {}", folder.path(), e.getMessage());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Files are written, programs are run. */
  private interface Preparation<T> {
    T run() throws IOException;
  }
}
