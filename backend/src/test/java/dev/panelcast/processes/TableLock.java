package dev.panelcast.processes;

import dev.panelcast.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Keeps everybody else from a table, readers too, until it is closed. Not thread-safe. */
final class TableLock implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration GLANCE = Duration.ofMillis(10);

  private final Connection holder;
  private final Connection watcher;

  /** Returns when it has the lock. */
  TableLock(TestDatabase database, String table) {
    try {
      watcher = DriverManager.getConnection(database.jdbcUrl());
      holder = DriverManager.getConnection(database.jdbcUrl());
      holder.setAutoCommit(false);
      try (Statement statement = holder.createStatement()) {
        statement.execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns when that many statements wait for a lock.
   *
   * @param like pattern of SQL's LIKE for their text
   */
  void awaitBlocked(int statements, String like) {
    Instant end = Instant.now().plus(PATIENCE);
    while (blocked(like) < statements) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("fewer than " + statements + " wait for the lock: " + like);
      }
      LockSupport.parkNanos(GLANCE.toNanos());
    }
  }

  private int blocked(String like) {
    try (PreparedStatement statement =
        watcher.prepareStatement(
            """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE ?
            """)) {
      statement.setString(1, like);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try (holder;
        watcher) {
      holder.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
