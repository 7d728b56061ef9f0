package dev.panelcast.stream;

import dev.panelcast.board.Board;
import dev.panelcast.testkit.DemoBoard;
import dev.panelcast.testkit.GivenChanges;
import dev.panelcast.testkit.TestServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The stream's part of the application with the demo board on a real socket. */
@EnableAutoConfiguration
@ComponentScan({"dev.panelcast.stream", "dev.panelcast.catalog", "dev.panelcast.wire"})
class StreamServer {

  static ConfigurableApplicationContext start(Map<String, Object> settings) {
    return TestServer.start(StreamServer.class, settings);
  }

  static int port(ConfigurableApplicationContext server) {
    return TestServer.port(server);
  }

  @Bean
  TestFeed feed() {
    return new TestFeed();
  }

  @Bean
  GivenChanges changes() {
    return new GivenChanges();
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
