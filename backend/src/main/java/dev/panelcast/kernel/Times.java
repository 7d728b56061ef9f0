package dev.panelcast.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times of a snapshot; they are no part of its revision.
 *
 * @param bucketStart start of the bucket it was computed for, {@code null} without a bucket
 * @param computedAt when its model was computed, by the cluster's clock
 * @param dataAt the newest input that was seen, {@code null} when there was none
 */
public record Times(@Nullable Instant bucketStart, Instant computedAt, @Nullable Instant dataAt) {}
