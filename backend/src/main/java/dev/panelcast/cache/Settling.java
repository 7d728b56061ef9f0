package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Topic;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds out where a board's stream stands after something may have been missed or lost, and brings
 * back what this instance remembers and the cluster does not:
 *
 * <ol>
 *   <li>Without a head an epoch begins.
 *   <li>A stream that has gone back, an epoch that had ended, or a frame that is not the one seen
 *       at its place, means that Redis lost something: sequences would be given twice, so another
 *       epoch begins.
 *   <li>Frames in memory of which the cluster has none that came as far are stored again; failures
 *       of this instance alone are not.
 * </ol>
 *
 * <p>Epochs begin by compare-and-set, so of several instances that see the same loss one succeeds,
 * and the others find its epoch.
 */
final class Settling {

  /** Frames in one step of Redis, which answers nobody else meanwhile. */
  private static final int AT_ONCE = 50;

  private final Shelf shelf;
  private final BoardId board;
  private final Runnable onSwap;

  Settling(Shelf shelf, BoardId board, Runnable onSwap) {
    this.shelf = shelf;
    this.board = board;
    this.onSwap = onSwap;
  }

  /** A place to follow on from; errors as the shelf does. */
  record Place(Head head, List<Frames.Entry> entries) {}

  Mono<Place> place(Picture.Held held) {
    return read(held, place -> restored(held, place));
  }

  private Mono<Place> read(Picture.Held held, Function<Place, Mono<Place>> then) {
    return shelf
        .read(board, held.topics())
        .flatMap(
            reading -> {
              Head head = reading.head();
              return head == null
                  ? begin(null, held)
                  : contradicts(held, head, reading)
                      ? begin(head, held.with(reading.entries()))
                      : then.apply(new Place(head, reading.entries()));
            });
  }

  private Mono<Place> begin(@Nullable Head lost, Picture.Held held) {
    return shelf
        .begin(board, lost)
        .doOnNext(begun -> count(begun && held.seen() != null))
        .then(Mono.defer(() -> place(held)));
  }

  private void count(boolean swapped) {
    if (swapped) {
      onSwap.run();
    }
  }

  private Mono<Place> restored(Picture.Held held, Place place) {
    List<Frames.Entry> missing = missing(held.entries(), place.entries());
    return missing.isEmpty()
        ? Mono.just(place)
        : Flux.fromIterable(missing)
            .buffer(AT_ONCE)
            .concatMap(some -> shelf.restore(board, place.head().epoch(), some))
            .then(Mono.defer(() -> read(held, Mono::just)));
  }

  private static List<Frames.Entry> missing(List<Frames.Entry> held, List<Frames.Entry> read) {
    Map<Topic, Frames.Entry> stored = byTopic(read);
    return held.stream()
        .filter(entry -> !entry.frame().isOfFailure())
        .filter(
            entry -> {
              Frames.Entry there = stored.get(entry.frame().topic());
              return there == null || !there.progress().covers(entry.progress());
            })
        .toList();
  }

  /** Whether the cluster shows something else than it showed before at the same place. */
  private static boolean contradicts(Picture.Held held, Head head, Shelf.Reading reading) {
    Head seen = held.seen();
    if (seen == null || head.isOfAnotherEpochThan(seen)) {
      return held.ended().contains(head.epoch());
    }
    Map<Topic, Frames.Entry> remembered = byTopic(held.placed());
    return head.isBehind(seen)
        || reading.entries().stream()
            .anyMatch(entry -> isOther(entry, remembered.get(entry.frame().topic()), seen));
  }

  private static boolean isOther(Frames.Entry read, Frames.@Nullable Entry remembered, Head seen) {
    return remembered != null
        && read.frame().sequence() <= seen.sequence()
        && (read.frame().sequence() != remembered.frame().sequence() || !read.isLike(remembered));
  }

  private static Map<Topic, Frames.Entry> byTopic(List<Frames.Entry> entries) {
    return entries.stream()
        .collect(Collectors.toMap(entry -> entry.frame().topic(), Function.identity()));
  }
}
