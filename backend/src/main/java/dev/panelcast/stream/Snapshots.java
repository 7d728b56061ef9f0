package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Refusal;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.ErrorCode;
import dev.panelcast.wire.FrameCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** One snapshot of a topic for callers who do not stay. */
@Component
final class Snapshots {

  private static final Problem CHANGED =
      new Problem("newer_version", "Its data was changed, and is being computed again.", null);

  private final Feed feed;
  private final Predicate<Frame> outdated;
  private final StreamSettings settings;
  private final Scheduler scheduler;

  @Autowired
  Snapshots(Feed feed, Outdated outdated, StreamSettings settings) {
    this(feed, outdated, settings, Schedulers.parallel());
  }

  Snapshots(Feed feed, Predicate<Frame> outdated, StreamSettings settings, Scheduler scheduler) {
    this.feed = feed;
    this.outdated = outdated;
    this.settings = settings;
    this.scheduler = scheduler;
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
   * only one of a bucket that is over, or one that has not seen a write that this instance knows
   * of. The topic is wanted meanwhile, so it becomes due. What has not seen the write by then is
   * given as stale. Refuses when there is none, or when the server has no place for one more topic.
   */
  Mono<Found> newest(Topic topic) {
    return Mono.using(() -> want(topic), _ -> find(topic), Disposable::dispose)
        .switchIfEmpty(Mono.error(Snapshots::none))
        .map(this::honest);
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
        Mono.delay(settings.firstSnapshot(), scheduler),
        reads
            .filter(Optional::isPresent)
            .next()
            .flatMap(_ -> Mono.delay(settings.newerSnapshot(), scheduler)));
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
    return !outdated.test(frame) && !isOver(frame);
  }

  private boolean isOver(Frame frame) {
    BucketSize size = frame.topic().bucketSize();
    Instant start = frame.times().bucketStart();
    return size != null
        && start != null
        && start.plus(size.duration()).isBefore(size.at(feed.now()).start());
  }

  /** A failure says already that its data is old. */
  private Found honest(Found found) {
    Frame frame = found.frame();
    return frame.isOfFailure() || !outdated.test(frame)
        ? found
        : new Found(FrameCodec.still(frame, Status.STALE, CHANGED), found.tier());
  }

  private static Refusal none() {
    return ErrorCode.NO_SNAPSHOT
        .refusal("The panel is being computed for the first time. Try again.")
        .retryAfter(Duration.ofSeconds(1));
  }
}
