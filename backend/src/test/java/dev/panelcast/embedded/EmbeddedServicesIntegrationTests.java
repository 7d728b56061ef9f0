package dev.panelcast.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.api.StatefulRedisConnection;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServicesIntegrationTests {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir static Path folder;
  private static EmbeddedServices services;

  @BeforeAll
  static void start() {
    services = EmbeddedServices.start(settings());
  }

  @AfterAll
  static void stop() {
    services.close();
  }

  @Test
  void postgresIsVersion18AndDurable() throws SQLException {
    assertThat(ask("SHOW server_version")).startsWith("18.");
    assertThat(ask("SHOW fsync")).isEqualTo("on");
    assertThat(ask("SHOW synchronous_commit")).isEqualTo("on");
    assertThat(ask("SHOW full_page_writes")).isEqualTo("on");
  }

  @Test
  void bothListenOnLoopbackOnly() throws SQLException {
    assertThat(ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(ask("SHOW unix_socket_directories")).isEmpty();
    assertThat(redisSetting("bind")).isEqualTo("127.0.0.1");
  }

  @Test
  void nobodyGetsInWithoutThePassword() {
    assertThatThrownBy(() -> DriverManager.getConnection(jdbcUrl(), PostgresServer.USER, "guess"))
        .hasMessageContaining("password authentication failed");
    assertThatThrownBy(() -> redisAnswer(redisUrl().replaceFirst("default:[^@]+", "default:guess")))
        .isInstanceOf(RedisConnectionException.class);
  }

  @Test
  void redisKeepsNothingOnDisk() {
    assertThat(redisSetting("save")).isEmpty();
    assertThat(redisSetting("appendonly")).isEqualTo("no");
  }

  @Test
  void aKilledRedisComesBackOnItsPortWithItsPassword() {
    ProcessHandle killed = services.redisProcess();

    killed.destroyForcibly();

    await().atMost(PATIENCE).ignoreExceptions().until(() -> redisAnswer(redisUrl()).equals("PONG"));
    assertThat(services.redisProcess().pid()).isNotEqualTo(killed.pid());
  }

  @Test
  void aKilledPostgresComesBackWithWhatWasCommitted() throws SQLException {
    ask("CREATE TABLE kept AS SELECT 42 AS value");
    ProcessHandle killed = services.postgresProcess();

    killed.destroyForcibly();

    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(ask("SELECT value FROM kept")).isEqualTo("42"));
    assertThat(services.postgresProcess().pid()).isNotEqualTo(killed.pid());
  }

  @Test
  void aSecondOneOnTheSameFolderIsRefused() {
    assertThatThrownBy(() -> EmbeddedServices.start(settings()))
        .isInstanceOf(EmbeddedRefusal.class)
        .hasMessageStartingWith("Another Panelcast (process " + ProcessHandle.current().pid())
        .hasMessageContaining(folder.toString());
  }

  private static EmbeddedSettings settings() {
    return new EmbeddedSettings(true, folder, Duration.ofSeconds(60));
  }

  /** The first column of the first row, or an empty text. */
  private static String ask(String sql) throws SQLException {
    Map<String, Object> properties = services.properties();
    try (Connection connection =
            DriverManager.getConnection(
                jdbcUrl(),
                PostgresServer.USER,
                String.valueOf(properties.get(ServiceKeys.R2DBC_PASSWORD)));
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (ResultSet rows = statement.getResultSet()) {
        return rows.next() ? rows.getString(1) : "";
      }
    }
  }

  private static String jdbcUrl() {
    return JdbcUrl.of(String.valueOf(services.properties().get(ServiceKeys.R2DBC_URL))).url();
  }

  private static String redisUrl() {
    return String.valueOf(services.properties().get(ServiceKeys.REDIS_URL));
  }

  private static String redisAnswer(String url) {
    try (RedisClient client = RedisClient.create(url);
        StatefulRedisConnection<String, String> connection = client.connect()) {
      return connection.sync().ping();
    }
  }

  private static String redisSetting(String name) {
    try (RedisClient client = RedisClient.create(redisUrl());
        StatefulRedisConnection<String, String> connection = client.connect()) {
      return connection.sync().configGet(name).getOrDefault(name, "");
    }
  }
}
