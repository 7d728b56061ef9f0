import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Times the two obvious ways to have every server's series at a tick: all from one statement, or
 * one statement for each server.
 *
 * <p>Arguments: host, port and database of a PostgreSQL, and a user, whose password is in the
 * environment. Prints milliseconds, a tab, and what took them; the median of several rounds.
 */
final class NaiveReads {

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 7;

  private static final String NEWEST =
      """
      SELECT * FROM fleet_record record WHERE record.server_name = %s
      ORDER BY recorded_at DESC LIMIT 288\
      """;
  private static final String ALL =
      "SELECT newest.* FROM fleet_server server CROSS JOIN LATERAL (%s) newest"
          .formatted(NEWEST.formatted("server.server_name"));
  private static final String ONE = NEWEST.formatted("?");

  private NaiveReads() {}

  /** One way to read. */
  private interface Way {
    /** Answers how many rows there were. */
    long read() throws SQLException;
  }

  public static void main(String[] arguments) throws SQLException {
    String url = "jdbc:postgresql://" + arguments[0];
    try (Connection connection =
        DriverManager.getConnection(url, arguments[1], System.getenv("PGPASSWORD"))) {
      List<String> servers = servers(connection);
      print("the newest 288 points of all servers in one statement", () -> all(connection));
      print("one statement for each server", () -> oneByOne(connection, servers));
    }
  }

  private static void print(String what, Way way) throws SQLException {
    long[] nanos = new long[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      if (way.read() == 0) {
        throw new IllegalStateException("nothing to read");
      }
      if (round >= 0) {
        nanos[round] = System.nanoTime() - begun;
      }
    }
    Arrays.sort(nanos);
    System.out.println(nanos[ROUNDS / 2] / 1_000_000 + "\t" + what);
  }

  private static List<String> servers(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT server_name FROM fleet_server");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static long all(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ALL)) {
      return drain(statement);
    }
  }

  private static long oneByOne(Connection connection, List<String> servers) throws SQLException {
    long count = 0;
    try (PreparedStatement statement = connection.prepareStatement(ONE)) {
      for (String server : servers) {
        statement.setString(1, server);
        count += drain(statement);
      }
    }
    return count;
  }

  /** Every column is taken as the number it is, because that is what a forecast needs. */
  private static long drain(PreparedStatement statement) throws SQLException {
    long count = 0;
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        for (int column = 2; column <= 15; column++) {
          rows.getDouble(column);
        }
        count++;
      }
    }
    return count;
  }
}
