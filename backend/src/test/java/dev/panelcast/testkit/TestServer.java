package dev.panelcast.testkit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/** A part of the application on a real socket, without PostgreSQL and Redis. */
public final class TestServer {

  private static final String WITHOUT_SERVICES =
      """
      org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration,\
      org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration,\
      org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration,\
      org.springframework.boot.data.redis.autoconfigure.DataRedisReactiveAutoConfiguration\
      """;

  private TestServer() {}

  /** Starts it, on a free port unless the settings name one. */
  public static ConfigurableApplicationContext start(
      Class<?> configuration, Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.putIfAbsent("server.port", 0);
    all.put("panelcast.embedded.enabled", false);
    all.put("spring.autoconfigure.exclude", WITHOUT_SERVICES);
    String[] arguments =
        all.entrySet().stream()
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new);
    SpringApplication application = new SpringApplication(configuration);
    application.addInitializers(TestServer::threads);
    return application.run(arguments);
  }

  /** Threads of its own, so that one server may stop while others run. */
  private static void threads(ConfigurableApplicationContext context) {
    ReactorResourceFactory threads = new ReactorResourceFactory();
    threads.setUseGlobalResources(false);
    threads.setShutdownQuietPeriod(Duration.ZERO);
    ((GenericApplicationContext) context).registerBean(ReactorResourceFactory.class, () -> threads);
  }

  /** Its port. */
  public static int port(ConfigurableApplicationContext server) {
    WebServer http = ((ReactiveWebServerApplicationContext) server).getWebServer();
    return Objects.requireNonNull(http).getPort();
  }
}
