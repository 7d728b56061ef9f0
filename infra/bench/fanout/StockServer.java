import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * The same events the way that WebFlux's documentation shows: a flux of objects for each viewer.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class StockServer {

  private static final Sinks.Many<ServerSentEvent<Map<String, Object>>> EVENTS =
      Sinks.many().multicast().directBestEffort();

  private static long number;

  /** The stream; found because it is a member of the configuration. */
  @RestController
  static final class Endpoint {

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Map<String, Object>>> stream() {
      ServerSentEvent<Map<String, Object>> hello =
          ServerSentEvent.<Map<String, Object>>builder().event("hello").data(Map.of()).build();
      return EVENTS.asFlux().onBackpressureBuffer(1024).startWith(hello);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Control.serve(JavaServers.start(StockServer.class), StockServer::publish);
  }

  private static void publish(int first, int events) {
    for (int panel = first; panel < first + events; panel++) {
      EVENTS.emitNext(event(panel), Sinks.EmitFailureHandler.FAIL_FAST);
    }
  }

  private static ServerSentEvent<Map<String, Object>> event(int panel) {
    number++;
    Map<String, Object> items = new LinkedHashMap<>();
    List<String> order = new ArrayList<>();
    Sample.rows(number)
        .forEach(
            (row, value) -> {
              items.put(row, Map.of("label", row, "value", value, "unit", "ms"));
              order.add(row);
            });
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("panel", "panel-" + panel);
    data.put("status", "ok");
    data.put("summary", Sample.mark(number));
    data.put("items", items);
    data.put("order", order);
    return ServerSentEvent.<Map<String, Object>>builder()
        .event("panel")
        .id("bench-" + number)
        .data(data)
        .build();
  }
}
