import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A cluster of one in memory: what is published is announced at once. */
final class MemoryFeed implements Feed {

  private static final String EPOCH = "bench";

  private final Sinks.Many<News> news = Sinks.many().multicast().directBestEffort();
  private final Map<Topic, Frame> frames = new ConcurrentHashMap<>();
  private long head;
  private long drawn;

  /** A number that is not used before. */
  synchronized long next() {
    return ++drawn;
  }

  /** Stores and announces frames together. */
  void publish(List<Frame> batch) {
    List<Frame> placed = new ArrayList<>();
    synchronized (this) {
      for (Frame frame : batch) {
        Frame at = frame.at(++head);
        frames.put(at.topic(), at);
        placed.add(at);
      }
    }
    news.emitNext(new News.Batch(EPOCH, placed, List.of()), Sinks.EmitFailureHandler.FAIL_FAST);
  }

  @Override
  public Disposable watch(Set<Topic> topics) {
    return Disposables.disposed();
  }

  @Override
  public Mono<View> read(BoardId board, Set<Topic> topics) {
    return Mono.fromSupplier(() -> view(topics));
  }

  private synchronized View view(Set<Topic> topics) {
    return new View(
        EPOCH,
        head,
        topics.stream()
            .filter(frames::containsKey)
            .map(frames::get)
            .sorted(Comparator.comparingLong(Frame::sequence))
            .toList());
  }

  @Override
  public Flux<News> news(BoardId board) {
    return news.asFlux();
  }

  @Override
  public Instant now() {
    return Instant.now();
  }
}
