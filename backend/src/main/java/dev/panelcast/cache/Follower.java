package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Keeps a {@link Picture} true to the cluster: follows the channel, and reads again after a gap, a
 * reconnection, a head that is not the one seen, or a time without Redis. Thread-safe.
 */
final class Follower implements Disposable {

  /** How long after a failure Redis is asked again. */
  static final Duration RETRY = Duration.ofMillis(500);

  /** A head may be read before its message is heard; this long that may take. */
  static final Duration PATIENCE = Duration.ofMillis(250);

  private static final Logger log = LoggerFactory.getLogger(Follower.class);

  private final BoardId board;
  private final Picture picture;
  private final Shelf shelf;
  private final Settling settling;
  private final Scheduler scheduler;
  private final BoardMeters meters;
  private final Rerun reread = new Rerun(this::settle);
  private final Rerun check = new Rerun(this::compare);
  private final AtomicBoolean retrying = new AtomicBoolean();
  private final Disposable.Swap retry = Disposables.swap();
  private final Disposable.Composite running = Disposables.composite(retry);

  Follower(BoardId board, Picture picture, Shelf shelf, Scheduler scheduler, BoardMeters meters) {
    this.board = board;
    this.picture = picture;
    this.shelf = shelf;
    this.settling = new Settling(shelf, board, meters::swapped);
    this.scheduler = scheduler;
    this.meters = meters;
  }

  void follow(Channel channel) {
    running.add(channel.listen(board).subscribe(this::listen));
  }

  /** A message that cannot be taken is as good as missed, and ends nothing. */
  private void listen(Channel.Signal signal) {
    try {
      hear(signal);
    } catch (RuntimeException | OutOfMemoryError e) {
      reread();
      log.error("an announcement of {} could not be taken", board, e);
    }
  }

  private void hear(Channel.Signal signal) {
    switch (signal) {
      case Channel.Joined _ -> reread();
      case Channel.Heard(Message message) -> {
        switch (picture.hear(message)) {
          case NEXT -> {}
          // Old news, or the stream has gone back: the head tells which.
          case KNOWN -> check();
          case MISSED -> reread();
        }
      }
    }
  }

  /** Reads everything again. */
  void reread() {
    reread.ask();
  }

  /** Reads everything again if the stream does not stand where it was seen. */
  void check() {
    check.ask();
  }

  /** Redis did not answer somebody: from now on this instance answers alone, until it does. */
  void lost(Throwable error) {
    if (running.isDisposed()) {
      return;
    }
    if (picture.lose()) {
      log.warn("{} is served without the cluster: {}", board, error.getMessage());
    }
    if (retrying.compareAndSet(false, true)) {
      retry.replace(
          scheduler.schedule(
              () -> {
                retrying.set(false);
                reread();
              },
              RETRY.toMillis(),
              TimeUnit.MILLISECONDS));
    }
  }

  private Mono<Void> settle() {
    meters.reread();
    Picture.Held held = picture.held();
    return orLost(settling.place(held).doOnNext(place -> settled(held, place)));
  }

  private void settled(Picture.Held held, Settling.Place place) {
    if (picture.isAway()) {
      log.info("{} is served with the cluster again", board);
    }
    picture.settle(held, place.head(), place.entries());
  }

  private Mono<Void> compare() {
    Head seen = picture.held().seen();
    return orLost(
        shelf
            .head(board)
            .flatMap(head -> seen != null && head.isBehind(seen) ? Mono.just(true) : isMissed(head))
            .defaultIfEmpty(true)
            .filter(missed -> missed)
            .doOnNext(_ -> reread()));
  }

  private Mono<Boolean> isMissed(Head head) {
    return picture.hasSeen(head)
        ? Mono.just(false)
        : Mono.delay(PATIENCE, scheduler).map(_ -> !picture.hasSeen(head));
  }

  private Mono<Void> orLost(Mono<?> work) {
    return work.then()
        .onErrorResume(
            error -> {
              if (!(error instanceof ClusterAway)) {
                log.error("{} cannot be read", board, error);
              }
              lost(error);
              return Mono.empty();
            });
  }

  @Override
  public void dispose() {
    running.dispose();
  }
}
