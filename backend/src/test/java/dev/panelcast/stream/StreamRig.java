package dev.panelcast.stream;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.testkit.DemoBoard;
import dev.panelcast.testkit.SseEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;

/** One server for all tests of a class, driven by a test feed. */
@ExtendWith(NoLeaks.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StreamRig {

  static final String STREAM = "/api/v1/boards/demo/stream";
  static final Topic STRIP = topic("strip", BucketSize.S5);
  static final Topic CLOCK = topic("clock", BucketSize.S5);
  static final Topic COST = topic("cost", BucketSize.S30);

  private @Nullable ConfigurableApplicationContext started;

  @BeforeAll
  void startServer() {
    started = StreamServer.start(settings());
  }

  @AfterAll
  void stopServer() {
    server().close();
  }

  Map<String, Object> settings() {
    return Map.of();
  }

  ConfigurableApplicationContext server() {
    return Objects.requireNonNull(started);
  }

  TestFeed feed() {
    return server().getBean(TestFeed.class);
  }

  int port() {
    return StreamServer.port(server());
  }

  StreamClient open(String query, String... headers) {
    return StreamClient.open(port(), STREAM + query, headers);
  }

  /** Data that a write of the kernel does not take many of; its summary begins with the number. */
  static PanelData big(int number, int kilobytes) {
    return new PanelData.Stat(
        new LinkedHashMap<>(), Notes.of(number + " " + "x".repeat(kilobytes * 1024)));
  }

  static Topic topic(String panel, BucketSize size) {
    return Topic.shared(DemoBoard.ID, new PanelId(panel), Map.of(), size);
  }

  static int value(SseEvent event) {
    return event.data().at("/data/items/value/value").asInt();
  }
}
