package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.SOON;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** Everything that a test hears from its construction on. */
final class Overheard<T> {

  private final BlockingQueue<T> elements = new LinkedBlockingQueue<>();
  private final Disposable listening;

  Overheard(Flux<T> source) {
    listening = source.subscribe(elements::add);
  }

  /** The next element of a kind; those before it are passed over. Waits for it. */
  <K extends T> K next(Class<K> kind) {
    return next(kind, _ -> true);
  }

  /** The next element of a kind for which this holds; those before it are passed over. */
  <K extends T> K next(Class<K> kind, Predicate<K> wanted) {
    while (true) {
      T element = take();
      if (kind.isInstance(element) && wanted.test(kind.cast(element))) {
        return kind.cast(element);
      }
    }
  }

  private T take() {
    try {
      return requireNonNull(
          elements.poll(SOON.toSeconds(), TimeUnit.SECONDS), "nothing more was heard");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was heard since the last call, without waiting. */
  List<T> all() {
    List<T> heard = new ArrayList<>();
    elements.drainTo(heard);
    return heard;
  }

  void stop() {
    listening.dispose();
  }
}
