package dev.panelcast.stream;

import dev.panelcast.board.Board;
import dev.panelcast.testkit.DemoBoard;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The stream's part of the application with the demo board on a real socket. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({"dev.panelcast.stream", "dev.panelcast.catalog", "dev.panelcast.wire"})
class StreamServer {

  private static final String WITHOUT_SERVICES =
      """
      org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration,\
      org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration,\
      org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration,\
      org.springframework.boot.data.redis.autoconfigure.DataRedisReactiveAutoConfiguration\
      """;

  /** Starts a server of its own on a free port. */
  static ConfigurableApplicationContext start(Map<String, Object> settings) {
    SpringApplication application = new SpringApplication(StreamServer.class);
    Map<String, Object> all = new HashMap<>(settings);
    all.put("server.port", 0);
    all.put("panelcast.embedded.enabled", false);
    all.put("spring.autoconfigure.exclude", WITHOUT_SERVICES);
    String[] arguments =
        all.entrySet().stream()
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new);
    return application.run(arguments);
  }

  static int port(ConfigurableApplicationContext server) {
    WebServer http = ((ReactiveWebServerApplicationContext) server).getWebServer();
    return Objects.requireNonNull(http).getPort();
  }

  @Bean
  TestFeed feed() {
    return new TestFeed();
  }

  @Bean
  Board board() {
    return new DemoBoard();
  }

  @Bean
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }
}
