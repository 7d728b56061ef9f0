package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.BOARD;
import static dev.panelcast.cache.Cast.SALES_5;
import static dev.panelcast.cache.Cast.SOON;
import static dev.panelcast.cache.Cast.ask;
import static dev.panelcast.cache.Cast.at;
import static dev.panelcast.cache.Cast.computed;
import static dev.panelcast.cache.Cast.entry;
import static java.util.Objects.requireNonNull;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.Progress;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** One instance that follows a topic on a real Redis, of which it knows a first frame "a". */
final class FollowedBoard implements AutoCloseable {

  /** Longer than any failover takes. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration PAUSE = Duration.ofMillis(50);

  final RedisPlace place;
  final Overheard<Desk.Event> events;
  final Overheard<News> news;
  final String epoch;
  private final Switchboard switchboard;

  FollowedBoard(RedisPlace place) {
    this.place = place;
    switchboard =
        new Switchboard(
            new ClusterPorts(place.shelf(), place.liveTopics(), place.channel()),
            Instant::now,
            500,
            Schedulers.parallel(),
            new SimpleMeterRegistry());
    events = new Overheard<>(switchboard.events(BOARD));
    news = new Overheard<>(switchboard.news(BOARD));
    switchboard.watch(Set.of(SALES_5));
    events.next(Desk.Watched.class);
    publish(at(0, 1), "a");
    awaitNewest(at(0, 1));
    epoch = requireNonNull(read().epoch());
  }

  /** Once, at once. */
  void publish(Progress progress, String text) {
    publication(progress, text).block(SOON);
  }

  /** Again and again, until Redis takes it. */
  void publishInTheEnd(Progress progress, String text) {
    publication(progress, text)
        .retryWhen(Retry.fixedDelay(PATIENCE.dividedBy(PAUSE), PAUSE))
        .block(PATIENCE);
  }

  private Mono<Frames.Outcome> publication(Progress progress, String text) {
    return Mono.defer(() -> place.claims().claim(ask("a", progress)))
        .then(
            Mono.defer(
                () ->
                    place
                        .frames()
                        .publish(computed("a", progress, text, entry(SALES_5, text, progress)))));
  }

  /** As if it was made by this instance alone. */
  void deliver(Progress progress, String text) {
    switchboard.deliver(BOARD, List.of(entry(SALES_5, text, progress)));
  }

  Feed.View read() {
    return requireNonNull(switchboard.read(BOARD, Set.of(SALES_5)).block(SOON));
  }

  Progress newest() {
    return requireNonNull(switchboard.newest(SALES_5)).progress();
  }

  void awaitNewest(Progress progress) {
    Flux.interval(Duration.ofMillis(5))
        .onBackpressureDrop()
        .filter(
            _ -> {
              Frames.Entry newest = switchboard.newest(SALES_5);
              return newest != null && newest.progress().covers(progress);
            })
        .blockFirst(PATIENCE);
  }

  @Override
  public void close() {
    switchboard.close();
    place.close();
  }
}
