package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.util.retry.Retry;

/**
 * The lines of one board on this instance and the fan-out to them. What is announced is made into
 * deliveries once and given to the lanes, each of which has the lines of one thread. Thread-safe.
 */
final class Hub {

  private static final Logger LOG = LoggerFactory.getLogger(Hub.class);
  private static final Duration BACKOFF = Duration.ofMillis(100);

  private final BoardId board;
  private final String definition;
  private final Predicate<Frame> outdated;
  private final Gathering gathering;
  private final Runnable conflated;
  private final Rounds rounds;
  private final ConcurrentHashMap<Executor, Lane> lanes = new ConcurrentHashMap<>();

  /** How many lines follow each topic. */
  private final ConcurrentHashMap<Topic, Integer> followed = new ConcurrentHashMap<>();

  /** How many lines want their bytes compressed. */
  private final AtomicInteger compressed = new AtomicInteger();

  private final Disposable subscription;

  /**
   * Subscribes to the board's news.
   *
   * @param definition fingerprint of program and board, part of the epoch that viewers see
   * @param outdated which frames are older than what is known of their inputs
   * @param gathering how often a viewer is written to
   * @param conflated told for each frame that was replaced before it was sent
   */
  Hub(
      BoardId board,
      String definition,
      Feed feed,
      Predicate<Frame> outdated,
      Gathering gathering,
      Runnable conflated) {
    this.board = board;
    this.definition = definition;
    this.outdated = outdated;
    this.gathering = gathering;
    this.conflated = conflated;
    rounds = new Rounds(topics -> feed.read(board, topics).map(this::round));
    subscription =
        feed.news(board)
            .doOnError(e -> LOG.warn("news of board {} ended, asking again", board, e))
            .retryWhen(
                Retry.backoff(Long.MAX_VALUE, BACKOFF)
                    .maxBackoff(Duration.ofSeconds(2))
                    .doAfterRetry(_ -> reread()))
            .subscribe(this::take);
  }

  BoardId board() {
    return board;
  }

  int size() {
    return lanes.values().stream().mapToInt(Lane::size).sum();
  }

  /** The lane of connections with this thread. */
  Lane lane(Executor thread) {
    return lanes.computeIfAbsent(thread, _ -> new Lane(thread, gathering, conflated));
  }

  /** Registers a line, then reads the newest frames for it; on the line's thread. */
  void add(Line line) {
    line.viewer().slots().forEach(slot -> followed.merge(slot.topic(), 1, Integer::sum));
    compressed.addAndGet(line.isCompressed() ? 1 : 0);
    line.lane().add(line);
    rounds.read(List.of(line));
  }

  /** Forgets a line that may have been added; on the line's thread. */
  void remove(Line line) {
    if (line.lane().remove(line)) {
      rounds.forget(line);
      compressed.addAndGet(line.isCompressed() ? -1 : 0);
      line.viewer()
          .slots()
          .forEach(
              slot ->
                  followed.computeIfPresent(
                      slot.topic(), (_, count) -> count == 1 ? null : count - 1));
    }
  }

  /** Calls for each line on its thread. */
  void forEach(Consumer<Line> action) {
    inLanes(lane -> lane.forEach(action));
  }

  /** Sends a sign of life to all; the caller keeps its reference. */
  void beat(Packet event) {
    for (Lane lane : lanes.values()) {
      event.retain();
      run(lane, () -> beat(lane, event), event::release);
    }
  }

  private static void beat(Lane lane, Packet event) {
    try {
      lane.forEach(line -> line.beat(event));
    } finally {
      event.release();
    }
  }

  /** Takes no more news. */
  void dispose() {
    subscription.dispose();
  }

  // What cannot be taken must not end the following: the newest frames make it good.
  private void take(News news) {
    try {
      on(news);
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.warn("news of board {} could not be told, reading again", board, e);
      reread();
    }
  }

  private void on(News news) {
    switch (news) {
      case News.Batch batch -> deliver(batch);
      case News.Reread _ -> reread();
      case News.Reset reset ->
          inLanes(
              lane -> {
                lane.lines().forEach(line -> line.viewer().restart(reset.reason()));
                rounds.read(lane.lines());
              });
    }
  }

  private void reread() {
    inLanes(lane -> rounds.read(lane.lines()));
  }

  private void deliver(News.Batch batch) {
    List<Supplier<Delivery>> news = prepared(batch);
    for (Lane lane : lanes.values()) {
      if (lane.size() > 0) {
        run(lane, () -> deliver(lane, news), () -> {});
      }
    }
  }

  // Each lane has bytes and counts of its own: a count that several threads change for every viewer
  // costs more than a copy for each thread.
  private void deliver(Lane lane, List<Supplier<Delivery>> news) {
    List<Delivery> deliveries = new ArrayList<>(news.size());
    List<Line> behind;
    try {
      news.forEach(one -> deliveries.add(one.get()));
      behind = lane.deliver(deliveries);
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.warn("news of board {} could not be given to its viewers, reading again", board, e);
      behind = List.copyOf(lane.lines());
    } finally {
      deliveries.forEach(Delivery::release);
    }
    rounds.read(behind);
  }

  private List<Supplier<Delivery>> prepared(News.Batch batch) {
    List<Supplier<Delivery>> news = new ArrayList<>();
    String epoch = outside(batch.epoch());
    for (Frame frame : batch.frames()) {
      if (followed.containsKey(frame.topic())) {
        PanelEvents events = prepared(new PanelEvents(frame, epoch, true));
        news.add(() -> new Delivery.Panel(events));
      }
    }
    for (Feed.Fresh fresh : batch.fresh()) {
      if (followed.containsKey(fresh.topic())) {
        Encoded event = prepared(Delivery.Fresh.encode(fresh));
        news.add(() -> new Delivery.Fresh(fresh, event));
      }
    }
    return news;
  }

  private Encoded prepared(Encoded event) {
    if (compressed.get() > 0) {
      var _ = event.compressed();
    }
    return event;
  }

  // Here, so that it does not hold up the threads of connections.
  private PanelEvents prepared(PanelEvents events) {
    if (compressed.get() > 0) {
      events.compress();
    }
    return events;
  }

  private void inLanes(Consumer<Lane> action) {
    lanes.values().forEach(lane -> run(lane, () -> action.accept(lane), () -> {}));
  }

  private void run(Lane lane, Runnable task, Runnable otherwise) {
    try {
      lane.run(task);
    } catch (RejectedExecutionException e) {
      LOG.debug("board {}: the server's threads are gone", board, e);
      otherwise.run();
    }
  }

  // A stream of Reactor ends without a word when memory is short, and nobody would read again.
  private Round round(Feed.View view) {
    try {
      return new Round(view, outside(view.epoch()), outdated);
    } catch (OutOfMemoryError e) {
      throw new IllegalStateException("no memory for the newest frames of board " + board, e);
    }
  }

  private @Nullable String outside(@Nullable String epoch) {
    return epoch == null ? null : epoch + definition;
  }
}
