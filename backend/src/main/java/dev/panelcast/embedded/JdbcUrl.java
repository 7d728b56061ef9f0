package dev.panelcast.embedded;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import org.jspecify.annotations.Nullable;

/**
 * The database of an R2DBC URL as Flyway, which speaks JDBC, needs it.
 *
 * @param url {@code jdbc:postgresql://host:port/database}, with the TLS mode if one is given
 * @param user the URL's user, or null
 * @param password the URL's password, or null
 */
record JdbcUrl(String url, @Nullable String user, @Nullable String password) {

  private static final int DEFAULT_PORT = 5432;
  private static final Option<String> SSL_MODE = Option.valueOf("sslMode");

  /**
   * @param r2dbcUrl e.g. {@code r2dbc:postgresql://db.example:5432/panelcast?sslMode=require}, also
   *     with {@code r2dbcs:} or {@code r2dbc:pool:}
   * @throws IllegalArgumentException if it is no R2DBC URL
   */
  static JdbcUrl of(String r2dbcUrl) {
    ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(r2dbcUrl);
    String url =
        "jdbc:postgresql://%s:%s/%s%s"
            .formatted(
                text(options, ConnectionFactoryOptions.HOST, "localhost"),
                text(options, ConnectionFactoryOptions.PORT, Integer.toString(DEFAULT_PORT)),
                text(options, ConnectionFactoryOptions.DATABASE, ""),
                tls(options));
    return new JdbcUrl(
        url,
        optional(options, ConnectionFactoryOptions.USER),
        optional(options, ConnectionFactoryOptions.PASSWORD));
  }

  private static String tls(ConnectionFactoryOptions options) {
    String mode = optional(options, SSL_MODE);
    if (mode != null) {
      return "?sslmode=" + mode;
    }
    return Boolean.TRUE.equals(options.getValue(ConnectionFactoryOptions.SSL))
        ? "?sslmode=verify-full"
        : "";
  }

  private static String text(ConnectionFactoryOptions options, Option<?> option, String otherwise) {
    String value = optional(options, option);
    return value == null ? otherwise : value;
  }

  private static @Nullable String optional(ConnectionFactoryOptions options, Option<?> option) {
    Object value = options.getValue(option);
    return value == null ? null : value.toString();
  }
}
