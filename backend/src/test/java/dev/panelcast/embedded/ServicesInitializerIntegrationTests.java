package dev.panelcast.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

class ServicesInitializerIntegrationTests {

  @TempDir Path folder;

  @Test
  void runsItsOwnAsLongAsTheContext() {
    EmbeddedServices services;
    try (GenericApplicationContext context = initialized(new MockEnvironment())) {
      context.refresh();
      services = context.getBean(EmbeddedServices.class);
      Environment environment = context.getEnvironment();
      assertThat(environment.getProperty("panelcast.embedded.active")).isEqualTo("true");
      assertThat(environment.getProperty("spring.r2dbc.url"))
          .startsWith("r2dbc:postgresql://127.0.0.1:");
      assertThat(environment.getProperty("spring.flyway.url"))
          .startsWith("jdbc:postgresql://127.0.0.1:");
      assertThat(environment.getProperty("spring.data.redis.url")).contains("@127.0.0.1:");
      assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
      assertThat(services.postgresProcess().isAlive()).isTrue();
    }
    assertThat(services.postgresProcess().isAlive()).isFalse();
    assertThat(services.redisProcess().isAlive()).isFalse();
  }

  @Test
  void listensWhereItIsTold() {
    MockEnvironment environment = new MockEnvironment().withProperty("server.address", "0.0.0.0");
    try (GenericApplicationContext context = initialized(environment)) {
      context.refresh();
      assertThat(environment.getProperty("server.address")).isEqualTo("0.0.0.0");
    }
  }

  private GenericApplicationContext initialized(MockEnvironment environment) {
    environment.setProperty("panelcast.embedded.data-folder", folder.toString());
    GenericApplicationContext context = new GenericApplicationContext();
    context.setEnvironment(environment);
    new ServicesInitializer().initialize(context);
    return context;
  }
}
