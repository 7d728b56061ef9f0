package dev.panelcast.embedded;

import java.util.List;

/** Names of the settings under which the services stand in the environment. */
final class ServiceKeys {

  static final String R2DBC_URL = "spring.r2dbc.url";
  static final String R2DBC_USER = "spring.r2dbc.username";
  static final String R2DBC_PASSWORD = "spring.r2dbc.password";
  static final String REDIS_URL = "spring.data.redis.url";
  static final String FLYWAY_URL = "spring.flyway.url";
  static final String FLYWAY_USER = "spring.flyway.user";
  static final String FLYWAY_PASSWORD = "spring.flyway.password";
  static final String SERVER_ADDRESS = "server.address";

  /** Whether this application runs services of its own: {@code true} or {@code false}. */
  static final String ACTIVE = EmbeddedSettings.PREFIX + ".active";

  static final String DATA_FOLDER = EmbeddedSettings.PREFIX + ".data-folder";

  /** Any of these says where Redis is. */
  static final List<String> REDIS =
      List.of(
          REDIS_URL,
          "spring.data.redis.host",
          "spring.data.redis.sentinel.master",
          "spring.data.redis.cluster.nodes",
          "spring.data.redis.cluster.nodes[0]");

  private ServiceKeys() {}
}
