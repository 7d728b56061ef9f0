import dev.panelcast.board.Board;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.change.Changes;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import dev.panelcast.wire.FrameCodec;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Panelcast's own stream with its real HTTP server; only the cluster behind it is a memory. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({"dev.panelcast.stream", "dev.panelcast.catalog", "dev.panelcast.wire"})
public class PanelcastServer {

  private static final MemoryFeed FEED = new MemoryFeed();

  @Bean
  MemoryFeed feed() {
    return FEED;
  }

  @Bean
  Board board() {
    return new BenchBoard();
  }

  @Bean
  Changes changes() {
    return new NoChanges();
  }

  // By its type, so that the application brings no second one that counts everything again.
  @Bean
  PrometheusMeterRegistry meters() {
    return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  }

  /** The benchmark has no datasets. */
  private static final class NoChanges implements Changes {

    @Override
    public Versions known() {
      return Versions.NONE;
    }

    @Override
    public Flux<Versions> grown() {
      return Flux.never();
    }
  }

  public static void main(String[] arguments) throws IOException {
    int port = JavaServers.start(PanelcastServer.class);
    publish(0, BenchBoard.PANELS);
    Control.serve(port, PanelcastServer::publish);
  }

  private static void publish(int first, int events) {
    List<Frame> frames = new ArrayList<>();
    for (Topic topic : BenchBoard.topics().subList(first, first + events)) {
      Instant now = Instant.now();
      Times times = new Times(null, now, now);
      frames.add(FrameCodec.ok(topic, data(FEED.next()), times, Versions.NONE));
    }
    FEED.publish(frames);
  }

  private static PanelData data(long number) {
    LinkedHashMap<String, Item> items = new LinkedHashMap<>();
    Sample.rows(number).forEach((row, value) -> items.put(row, Item.of(row, value, "ms")));
    return new PanelData.Stat(items, Notes.of(Sample.mark(number)));
  }
}
