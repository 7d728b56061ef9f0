package dev.panelcast.snapshot;

import dev.panelcast.kernel.Progress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A model's value as it is kept.
 *
 * @param value what the model made
 * @param progress how far it came
 * @param computedAt when its computation began, by the cluster's clock
 * @param dataAt the newest input that was seen, {@code null} when there was none
 * @param expectedEvery seconds between inputs when all is well, 0 when not known
 */
record ModelValue<V>(
    V value, Progress progress, Instant computedAt, @Nullable Instant dataAt, int expectedEvery) {}
