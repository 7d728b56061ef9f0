package dev.panelcast.snapshot;

import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Progress;
import org.jspecify.annotations.Nullable;

/** What an attempt at a model has to show. */
sealed interface Made<V> {

  /** How far it came. */
  Progress progress();

  /** A value, computed just now or earlier. */
  record Valued<V>(ModelValue<V> value) implements Made<V> {

    @Override
    public Progress progress() {
      return value.progress();
    }
  }

  /**
   * A failure.
   *
   * @param progress how far the failed attempt was to come
   * @param problem what is told to viewers
   * @param good the last good value, {@code null} when there is none
   */
  record Broken<V>(Progress progress, Problem problem, @Nullable ModelValue<V> good)
      implements Made<V> {}
}
