package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** One board on this instance: its viewers' topics, and what is known of them. Thread-safe. */
final class LocalBoard implements Disposable {

  /** How long a topic stays live after its last viewer left: long enough to come back. */
  static final Duration GRACE = Duration.ofSeconds(10);

  private final BoardId board;
  private final ClusterPorts ports;
  private final int limit;
  private final Scheduler scheduler;
  private final Picture picture;
  private final Follower follower;
  private final Watches watches = new Watches(GRACE.toMillis());
  private final Disposable.Composite running = Disposables.composite();

  /** Live topics of the board that only others have registered, as of the last registration. */
  private volatile int elsewhere;

  LocalBoard(
      BoardId board, ClusterPorts ports, int limit, Scheduler scheduler, BoardMeters meters) {
    this.board = board;
    this.ports = ports;
    this.limit = limit;
    this.scheduler = scheduler;
    this.picture = new Picture(scheduler);
    this.follower = new Follower(board, picture, ports.shelf(), scheduler, meters);
    meters.watch(() -> watched().size(), () -> elsewhere + shared().size());
  }

  void start() {
    follower.follow(ports.channel());
    running.add(follower);
    running.add(
        Flux.interval(LiveTopics.RENEWAL, scheduler)
            .onBackpressureDrop()
            .concatMap(_ -> renew(), 1)
            .subscribe());
  }

  private Mono<Void> renew() {
    expire();
    return register(shared()).doFinally(_ -> follower.check());
  }

  /** Never errors: while Redis is away nobody is there to know. */
  private Mono<Void> register(Set<Topic> topics) {
    return ports
        .liveTopics()
        .register(board, topics)
        .doOnNext(live -> elsewhere = Math.max(0, live - shared().size()))
        .onErrorResume(
            error -> {
              follower.lost(error);
              return Mono.empty();
            })
        .then();
  }

  Disposable watch(Set<Topic> topics) {
    Set<Topic> first = enter(topics);
    if (!first.isEmpty()) {
      var _ = introduce(first).subscribe();
    }
    return Disposables.composite(() -> leave(topics));
  }

  private synchronized Set<Topic> enter(Set<Topic> topics) {
    watches.expire(now());
    Set<Topic> first = watches.unwatched(topics);
    int shared = watches.shared().size();
    int moreShared = Watches.shared(first).size();
    allow(elsewhere + shared, moreShared);
    // Counted apart, so that those who ask for their own keep nobody from what all see.
    allow(watches.all().size() - shared, first.size() - moreShared);
    watches.enter(topics);
    picture.follow(first);
    return first;
  }

  private void allow(int there, int more) {
    if (more > 0 && there + more > limit) {
      throw new IllegalStateException(
          "board " + board + " has as many live topics as allowed: " + limit);
    }
  }

  /** Lets the cluster know, fetches what it has, then lets those know who compute. */
  private Mono<Void> introduce(Set<Topic> first) {
    Set<Topic> shared = Watches.shared(first);
    return Mono.when(known(shared))
        .doFinally(_ -> picture.tell(new Desk.Watched(stillWatched(first))));
  }

  private List<Mono<Void>> known(Set<Topic> shared) {
    return shared.isEmpty() || picture.isAway()
        ? List.of()
        : List.of(register(shared), load(shared));
  }

  private Mono<Void> load(Set<Topic> topics) {
    return ports
        .shelf()
        .read(board, topics)
        .doOnNext(
            reading -> {
              if (!picture.load(reading)) {
                follower.reread();
              }
            })
        .onErrorResume(
            error -> {
              follower.lost(error);
              return Mono.empty();
            })
        .then();
  }

  private synchronized Set<Topic> stillWatched(Set<Topic> topics) {
    Set<Topic> still = new HashSet<>(watches.all());
    still.retainAll(topics);
    return still;
  }

  private void leave(Set<Topic> topics) {
    synchronized (this) {
      watches.leave(topics, now());
    }
    if (!running.isDisposed()) {
      scheduler.schedule(this::expire, GRACE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void expire() {
    picture.forget(watches.expire(now()));
  }

  private long now() {
    return scheduler.now(TimeUnit.MILLISECONDS);
  }

  Mono<Feed.View> read(Set<Topic> topics) {
    return Mono.defer(() -> picture.isAway() ? Mono.just(localView(topics)) : sharedView(topics));
  }

  private Mono<Feed.View> sharedView(Set<Topic> topics) {
    return reading(Watches.shared(topics))
        .map(place -> view(place, topics))
        .onErrorResume(
            error -> {
              follower.lost(error);
              return Mono.fromSupplier(() -> localView(topics));
            });
  }

  /** Begins the first epoch when there is none: without one nobody has a cursor. */
  private Mono<Settling.Place> reading(Set<Topic> topics) {
    return ports
        .shelf()
        .read(board, topics)
        .flatMap(
            reading ->
                reading.head() == null
                    ? ports.shelf().begin(board, null).then(Mono.defer(() -> reading(topics)))
                    : Mono.just(new Settling.Place(reading.head(), reading.entries())));
  }

  private Feed.View view(Settling.Place place, Set<Topic> topics) {
    List<Frame> frames = new ArrayList<>();
    place.entries().forEach(entry -> frames.add(entry.frame()));
    frames.addAll(picture.local(topics.stream().filter(Topic::isPrivate).toList()));
    return new Feed.View(place.head().epoch(), place.head().sequence(), frames);
  }

  private Feed.View localView(Set<Topic> topics) {
    return new Feed.View(null, 0, picture.local(topics));
  }

  Flux<Feed.News> news() {
    return picture.news();
  }

  Flux<Desk.Event> events() {
    return picture.events();
  }

  synchronized Set<Topic> watched() {
    return watches.all();
  }

  private synchronized Set<Topic> shared() {
    return watches.shared();
  }

  Frames.@Nullable Entry newest(Topic topic) {
    return picture.newest(topic);
  }

  void deliver(List<Frames.Entry> entries) {
    if (entries.stream().anyMatch(entry -> !entry.frame().topic().isPrivate())) {
      follower.lost(new IllegalStateException("frames were made for this instance alone"));
    }
    picture.deliver(entries);
  }

  /** Frames that are stored but were never told here, then those whose message was missed. */
  void reread() {
    var _ = load(shared()).doFinally(_ -> follower.check()).subscribe();
  }

  @Override
  public void dispose() {
    running.dispose();
  }
}
