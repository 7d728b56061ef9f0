package dev.panelcast.snapshot;

import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
   * @param shown the newest frames of topics, as far as they are needed: without a value they have
   *     the last good data
   */
  record Broken<V>(
      Progress progress, Problem problem, @Nullable ModelValue<V> good, Map<Topic, Frame> shown)
      implements Made<V> {

    Broken(Progress progress, Problem problem, @Nullable ModelValue<V> good) {
      this(progress, problem, good, Map.of());
    }

    /** The same with these frames. */
    Broken<V> showing(List<Frame> frames) {
      return new Broken<>(
          progress,
          problem,
          good,
          frames.stream().collect(Collectors.toMap(Frame::topic, Function.identity())));
    }
  }
}
