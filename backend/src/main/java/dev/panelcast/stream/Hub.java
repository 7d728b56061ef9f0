package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.util.retry.Retry;

/**
 * The lines of one board on this instance and the fan-out to them. What is announced is made into
 * deliveries once and given to the lines that subscribed to its topic.
 */
final class Hub {

  private static final Logger LOG = LoggerFactory.getLogger(Hub.class);
  private static final Duration BACKOFF = Duration.ofMillis(100);

  private final BoardId board;
  private final String definition;
  private final Predicate<Frame> outdated;
  private final Runnable conflated;
  private final Rounds rounds;
  private final Set<Line> lines = ConcurrentHashMap.newKeySet();
  private final ConcurrentHashMap<Topic, Set<Seat>> seats = new ConcurrentHashMap<>();
  private final Disposable subscription;

  /**
   * Subscribes to the board's news.
   *
   * @param definition fingerprint of program and board, part of the epoch that viewers see
   * @param outdated which frames are older than what is known of their inputs
   * @param conflated told for each frame that was replaced before it was sent
   */
  Hub(BoardId board, String definition, Feed feed, Predicate<Frame> outdated, Runnable conflated) {
    this.board = board;
    this.definition = definition;
    this.outdated = outdated;
    this.conflated = conflated;
    rounds = new Rounds(topics -> feed.read(board, topics).map(this::round));
    subscription =
        feed.news(board)
            .doOnError(e -> LOG.warn("news of board {} ended, asking again", board, e))
            .retryWhen(
                Retry.backoff(Long.MAX_VALUE, BACKOFF)
                    .maxBackoff(Duration.ofSeconds(2))
                    .doAfterRetry(_ -> rounds.read(lines)))
            .subscribe(this::on);
  }

  /** One panel of one line. */
  private record Seat(Line line, Slot slot) {}

  BoardId board() {
    return board;
  }

  int size() {
    return lines.size();
  }

  /** Registers a line, then reads the newest frames for it. */
  void add(Line line) {
    lines.add(line);
    for (Slot slot : line.viewer().slots()) {
      seats.compute(
          slot.topic(),
          (_, there) -> {
            Set<Seat> seated = there == null ? ConcurrentHashMap.newKeySet() : there;
            seated.add(new Seat(line, slot));
            return seated;
          });
    }
    rounds.read(List.of(line));
  }

  void remove(Line line) {
    lines.remove(line);
    rounds.forget(line);
    for (Slot slot : line.viewer().slots()) {
      seats.computeIfPresent(
          slot.topic(),
          (_, there) -> {
            there.remove(new Seat(line, slot));
            return there.isEmpty() ? null : there;
          });
    }
  }

  void forEach(Consumer<Line> action) {
    lines.forEach(action);
  }

  /** Takes no more news. */
  void dispose() {
    subscription.dispose();
  }

  private void on(News news) {
    switch (news) {
      case News.Batch batch -> deliver(batch);
      case News.Reread _ -> rounds.read(lines);
      case News.Reset reset -> {
        lines.forEach(line -> line.restart(reset.reason()));
        rounds.read(lines);
      }
    }
  }

  private void deliver(News.Batch batch) {
    String epoch = outside(batch.epoch());
    List<Line> held = new ArrayList<>();
    List<Line> behind = new ArrayList<>();
    for (Frame frame : batch.frames()) {
      Set<Seat> there = seats.get(frame.topic());
      if (there != null) {
        deliver(Delivery.Panel.of(frame, epoch, true), there, held, behind);
      }
    }
    for (Feed.Fresh fresh : batch.fresh()) {
      Set<Seat> there = seats.get(fresh.topic());
      if (there != null) {
        deliver(Delivery.Fresh.of(fresh), there, held, behind);
      }
    }
    held.forEach(Line::release);
    rounds.read(behind);
  }

  private void deliver(
      Delivery delivery, Collection<Seat> there, List<Line> held, List<Line> behind) {
    for (Seat seat : there) {
      if (seat.line().hold()) {
        held.add(seat.line());
      }
      switch (seat.line().offer(seat.slot(), delivery)) {
        case REPLACED -> conflated.run();
        case GAP -> behind.add(seat.line());
        case NONE, TAKEN -> {}
      }
    }
  }

  private Round round(Feed.View view) {
    return new Round(view, outside(view.epoch()), outdated);
  }

  private @Nullable String outside(@Nullable String epoch) {
    return epoch == null ? null : epoch + definition;
  }
}
