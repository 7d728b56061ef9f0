package dev.panelcast.testkit;

/**
 * A PostgreSQL database that only one test class uses, with all tables of the application.
 *
 * @param name the database's name
 * @param port where its server listens, on the loopback address
 */
public record TestDatabase(String name, int port) {

  /** The user of every connection; may do everything, needs no password. */
  public static final String USER = "postgres";

  /** For R2DBC, e.g. {@code r2dbc:postgresql://postgres@127.0.0.1:40123/test_1}. */
  public String r2dbcUrl() {
    return "r2dbc:postgresql://%s@127.0.0.1:%d/%s".formatted(USER, port, name);
  }

  /** For JDBC, e.g. {@code jdbc:postgresql://127.0.0.1:40123/test_1?user=postgres}. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port, name, USER);
  }
}
