package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Refusal;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One snapshot of a topic for callers who do not stay. */
@Component
final class Snapshots {

  private final Feed feed;
  private final StreamSettings settings;

  Snapshots(Feed feed, StreamSettings settings) {
    this.feed = feed;
    this.settings = settings;
  }

  /** Who had the answer. */
  enum Tier {
    /** This instance: the panel is private, or the cluster is away. */
    MEMORY,
    /** The cluster. */
    REDIS,
    /** It was computed while the caller waited. */
    COMPUTE
  }

  /** A frame and where it came from. */
  record Found(Frame frame, Tier tier) {}

  /**
   * The newest frame. Waits a bounded time for the first one, less for a newer one when there is
   * only one of a bucket that is over. The topic is wanted meanwhile, so it becomes due. Refuses
   * when there is none by then, or when the server has no place for one more topic.
   */
  Mono<Found> newest(Topic topic) {
    return Mono.using(() -> want(topic), _ -> find(topic), Disposable::dispose)
        .switchIfEmpty(Mono.error(Snapshots::none));
  }

  private Disposable want(Topic topic) {
    try {
      return feed.watch(Set.of(topic));
    } catch (IllegalStateException e) {
      throw ErrorCode.TOO_MANY_TOPICS
          .refusal("The server follows as many views of this board as it may. Try again.")
          .retryAfter(settings.retry());
    }
  }

  private Mono<Found> find(Topic topic) {
    Mono<Optional<Found>> read =
        Mono.defer(() -> feed.read(topic.board(), Set.of(topic))).map(Snapshots::only);
    Flux<Optional<Found>> reads =
        Flux.merge(feed.news(topic.board()).filter(news -> concerns(news, topic)), Flux.just(topic))
            .onBackpressureLatest()
            .concatMap(_ -> read, 1)
            .index((nth, found) -> nth == 0 ? found : found.map(Snapshots::computed));
    return reads
        .publish(
            shared ->
                shared
                    .takeUntil(found -> found.isPresent() && isCurrent(found.get().frame()))
                    .takeUntilOther(patience(shared)))
        .filter(Optional::isPresent)
        .map(Optional::get)
        .takeLast(1)
        .next();
  }

  private Mono<?> patience(Flux<Optional<Found>> reads) {
    return Mono.firstWithSignal(
        Mono.delay(settings.firstSnapshot()),
        reads
            .filter(Optional::isPresent)
            .next()
            .flatMap(_ -> Mono.delay(settings.newerSnapshot())));
  }

  private static Optional<Found> only(Feed.View view) {
    return view.frames().stream()
        .findFirst()
        .map(frame -> new Found(frame, frame.isLocal() ? Tier.MEMORY : Tier.REDIS));
  }

  private static Found computed(Found found) {
    return new Found(found.frame(), Tier.COMPUTE);
  }

  private static boolean concerns(News news, Topic topic) {
    return switch (news) {
      case News.Batch batch ->
          batch.frames().stream().anyMatch(frame -> frame.topic().equals(topic))
              || batch.fresh().stream().anyMatch(fresh -> fresh.topic().equals(topic));
      case News.Reread _, News.Reset _ -> true;
    };
  }

  // The bucket that has just turned may still be computed: the one before counts as current.
  private boolean isCurrent(Frame frame) {
    BucketSize size = frame.topic().bucketSize();
    Instant start = frame.times().bucketStart();
    return size == null
        || start == null
        || !start.plus(size.duration()).isBefore(size.at(feed.now()).start());
  }

  private static Refusal none() {
    return ErrorCode.NO_SNAPSHOT
        .refusal("The panel is being computed for the first time. Try again.")
        .retryAfter(Duration.ofSeconds(1));
  }
}
