/**
 * The corridor: each model once per key in the whole cluster, its panels projected from it, encoded
 * once and published in one step.
 *
 * <ul>
 *   <li>Something is due when a bucket turns by the cluster's clock, when a listed dataset has a
 *       newer known version, or when somebody watches a topic without a good frame. Panels without
 *       viewers anywhere are not due, except that a standing model is computed in every bucket.
 *   <li>Of all instances that see the same need, the one that wins the claim works; the others wait
 *       for its publication, and try again if it does not come.
 *   <li>The winner reads versions, then rows, in one transaction, projects every live topic of the
 *       cluster that is due, and publishes all of it in one step. Panels of one bucket therefore
 *       come from one value.
 *   <li>The winner also makes the patch from the frame that it knew before, when both are ok and
 *       the patch is much shorter. It travels with the frame, so it is made once.
 *   <li>The value is kept in the cluster: a topic that becomes live later is projected from it, and
 *       nothing is computed again.
 *   <li>A topic with longer buckets than its model is projected from the first value at or after
 *       its bucket's start.
 *   <li>A standing model belongs to the holder of its lease; nobody else computes it, unless Redis
 *       is away. Its holder keeps what must outlive a value after the publication, which waits for
 *       nothing; the next holder does so for the last value of the one before, too.
 *   <li>Changes: the first run at once, then at most one every 100 ms, and always one after the
 *       last write.
 *   <li>A failed computation never announces newer times. Its panels become errors that show the
 *       last good data with its own times, from the value or, where that is lost, from the frames
 *       themselves; it is not repeated before the next bucket or change, or two seconds later for
 *       models without buckets. So does one that lasts longer than two of its buckets: before what
 *       is shown has the age at which it could be ok no longer.
 *   <li>While PostgreSQL is away, or computing takes too long, panels that have data are stale
 *       before they are errors: in the bucket of their own in which the first attempt failed and in
 *       the two after it, or for 10 s where they have none. The turn is announced like any other
 *       content, and both tell since when; they recover alone.
 *   <li>Data that is older than three times the larger of its bucket and its expected interval is
 *       stale, even while its model goes on; it is told to be late after half of that time.
 *   <li>While Redis is away an instance computes for its own viewers alone.
 *   <li>Private topics are projected here from the shared value and never leave this instance. A
 *       value that private variables are part of the key of is computed here alone, without a
 *       claim, and kept only in memory.
 *   <li>Standing jobs run on the holder of their lease and stop when they may have lost it.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"kernel", "board", "catalog", "change", "wire", "cache"})
@NullMarked
package dev.panelcast.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
