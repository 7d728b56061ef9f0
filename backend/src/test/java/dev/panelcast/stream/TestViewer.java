package dev.panelcast.stream;

import dev.panelcast.testkit.SseEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The far end of one stream: takes writes when the test says so. */
public final class TestViewer implements CoreSubscriber<Publisher<DataBuffer>> {

  private @Nullable Subscription line;
  private @Nullable Publisher<DataBuffer> offered;
  private @Nullable DataBuffer underWay;

  TestViewer(Line line) {
    line.subscribe(this);
  }

  /**
   * One event.
   *
   * @param id its id, {@code null} without one
   */
  public record Event(String name, @Nullable String id, JsonNode data) {}

  /** The next write, which is under way until {@link #done()}; empty when nothing is to be said. */
  public List<Event> take() {
    Publisher<DataBuffer> write = offered;
    if (write == null || underWay != null) {
      return List.of();
    }
    offered = null;
    Mono.from(write).subscribe(buffer -> underWay = buffer);
    DataBuffer bytes = underWay;
    return bytes == null
        ? List.of()
        : SseEvent.read(bytes.toString(StandardCharsets.UTF_8)).stream()
            .map(event -> new Event(event.name(), event.id(), event.data()))
            .toList();
  }

  /** What was taken has left. */
  public void done() {
    DataBuffer bytes = underWay;
    if (bytes != null) {
      underWay = null;
      DataBufferUtils.release(bytes);
    }
  }

  /** The client goes away. */
  public void close() {
    Objects.requireNonNull(line).cancel();
    done();
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    line = subscription;
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(Publisher<DataBuffer> write) {
    offered = write;
  }

  @Override
  public void onError(Throwable error) {
    throw new AssertionError("a stream never errs", error);
  }

  @Override
  public void onComplete() {}
}
