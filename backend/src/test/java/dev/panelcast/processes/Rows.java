package dev.panelcast.processes;

import dev.panelcast.testkit.Calls;
import dev.panelcast.testkit.TestApplication;
import dev.panelcast.testkit.TestDatabase;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Batches of rows of one server each, and what of them is stored. */
final class Rows {

  /** Rows in each batch. */
  static final int EACH = 500;

  private Rows() {}

  /** Posts a batch that is the same for the same server and end. */
  static HttpResponse<String> post(TestApplication application, String server, Instant end) {
    String rows =
        IntStream.range(0, EACH)
            .mapToObj(age -> row(server, end.minusSeconds(EACH - age)))
            .collect(Collectors.joining(",", "[", "]"));
    return Calls.post(application.url() + "/api/v1/datasets/server-metrics/rows", rows);
  }

  private static String row(String server, Instant at) {
    return "{\"serverName\":\"%s\",\"timestamp\":\"%s\",\"cpuUser\":%d}"
        .formatted(server, at, at.getEpochSecond() % 100);
  }

  /** Stored rows of each server whose name begins so. */
  static Map<String, Integer> stored(TestDatabase database, String prefix) {
    Map<String, Integer> stored = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT server_name, count(recorded_at) FROM fleet_server
                LEFT JOIN fleet_record USING (server_name)
                WHERE server_name LIKE '%s%%' GROUP BY server_name
                """
                    .formatted(prefix))) {
      while (rows.next()) {
        stored.put(rows.getString(1), rows.getInt(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return stored;
  }
}
