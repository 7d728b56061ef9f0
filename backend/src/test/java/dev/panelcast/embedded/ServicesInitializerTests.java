package dev.panelcast.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

class ServicesInitializerTests {

  private static final String DATABASE = "r2dbc:postgresql://db/board";
  private static final String REDIS = "redis://cache:6379";

  @Test
  void configuredServicesAreUsed() {
    Environment environment =
        initialized(Map.of("spring.r2dbc.url", DATABASE, "spring.data.redis.url", REDIS));

    assertThat(environment.getProperty("panelcast.embedded.active")).isEqualTo("false");
    assertThat(environment.getProperty("spring.r2dbc.url")).isEqualTo(DATABASE);
    assertThat(environment.getProperty("spring.data.redis.url")).isEqualTo(REDIS);
    assertThat(environment.getProperty("server.address")).isNull();
  }

  @Test
  void migrationsGoToTheConfiguredDatabase() {
    Environment environment =
        initialized(
            Map.of(
                "spring.r2dbc.url",
                DATABASE,
                "spring.r2dbc.username",
                "ann",
                "spring.r2dbc.password",
                "safe",
                "spring.data.redis.url",
                REDIS));

    assertThat(environment.getProperty("spring.flyway.url"))
        .isEqualTo("jdbc:postgresql://db:5432/board");
    assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("ann");
    assertThat(environment.getProperty("spring.flyway.password")).isEqualTo("safe");
  }

  @Test
  void migrationsMayHaveAnAddressOfTheirOwn() {
    Environment environment =
        initialized(
            Map.of(
                "spring.r2dbc.url", "r2dbc:postgresql://ann:safe@db/board",
                "spring.flyway.url", "jdbc:postgresql://direct/board",
                "spring.flyway.user", "owner",
                "spring.data.redis.url", REDIS));

    assertThat(environment.getProperty("spring.flyway.url"))
        .isEqualTo("jdbc:postgresql://direct/board");
    assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("owner");
    assertThat(environment.getProperty("spring.flyway.password")).isEqualTo("safe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.data.redis.host",
        "spring.data.redis.sentinel.master",
        "spring.data.redis.cluster.nodes",
        "spring.data.redis.cluster.nodes[0]"
      })
  void redisMayBeConfiguredInOtherWords(String key) {
    Environment environment = initialized(Map.of("spring.r2dbc.url", DATABASE, key, "cache"));

    assertThat(environment.getProperty("panelcast.embedded.active")).isEqualTo("false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"spring.r2dbc.url", "spring.data.redis.url"})
  void onlyOneOfTheTwoIsRefused(String key) {
    assertThatThrownBy(() -> initialized(Map.of(key, "r2dbc:postgresql://db/board")))
        .isInstanceOf(EmbeddedRefusal.class)
        .hasMessage(
            "Only one of PostgreSQL and Redis is configured: set both spring.r2dbc.url and"
                + " spring.data.redis.url, or neither, and the application runs its own.");
  }

  @Test
  void nothingIsStartedOrCheckedWhenDisabled() {
    Environment environment = initialized(Map.of("panelcast.embedded.enabled", "false"));

    assertThat(environment.getProperty("panelcast.embedded.active")).isEqualTo("false");
  }

  private static Environment initialized(Map<String, String> properties) {
    MockEnvironment environment = new MockEnvironment();
    properties.forEach(environment::setProperty);
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.setEnvironment(environment);
      new ServicesInitializer().initialize(context);
    }
    return environment;
  }
}
