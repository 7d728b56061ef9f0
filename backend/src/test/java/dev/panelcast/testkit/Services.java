package dev.panelcast.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL and real Redis servers for tests.
 *
 * <p>Every call gives an empty place of its own, so test classes do not see each other, even beside
 * each other: ask once per class. There is one PostgreSQL per JVM, without durability, started when
 * first asked for. A Redis is a server of its own, because channels are shared by all databases of
 * one. Thread-safe.
 */
public final class Services {

  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Services() {}

  /** A Redis without keys that runs as long as the JVM, e.g. {@code redis://127.0.0.1:40123/0}. */
  public static String redisUri() {
    return TestRedis.start().uri();
  }

  /** A PostgreSQL database with the tables of all migrations and no rows but theirs. */
  public static TestDatabase database() {
    String name = "test_" + COUNT.incrementAndGet();
    Postgres.execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
    return new TestDatabase(name, Postgres.SERVER.getPort());
  }

  /** A PostgreSQL database without any table. */
  public static TestDatabase emptyDatabase() {
    String name = "test_" + COUNT.incrementAndGet();
    Postgres.execute("CREATE DATABASE " + name);
    return new TestDatabase(name, Postgres.SERVER.getPort());
  }

  /** Started by the first access. */
  private static final class Postgres {
    static final EmbeddedPostgres SERVER = start();

    static void execute(String sql) {
      execute(SERVER, sql);
    }

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
        execute(server, "CREATE DATABASE " + TEMPLATE);
        Flyway.configure()
            .dataSource(new TestDatabase(TEMPLATE, server.getPort()).jdbcUrl(), null, null)
            .load()
            .migrate();
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void execute(EmbeddedPostgres server, String sql) {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException("PostgreSQL for tests refused: " + sql, e);
      }
    }
  }
}
