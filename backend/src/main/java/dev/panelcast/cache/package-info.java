/**
 * The newest frame of each topic, in memory and in Redis, and everything the cluster agrees on.
 *
 * <p><b>Nothing here is a source of truth.</b> All of Redis may be lost at any time; a new epoch
 * begins then. Calls fail with {@link dev.panelcast.cache.ClusterAway} while Redis is not
 * reachable, at once while it is disconnected, else within half a second; the operation may or may
 * not have happened. No call blocks. Results come on this package's threads, never on the driver's.
 *
 * <p><b>Claims</b> ({@link dev.panelcast.cache.Claims})
 *
 * <ul>
 *   <li>At most one token has the claim of a model's key. It ends 3 s after it was taken or renewed
 *       last, when it is released, or with an accepted publication.
 *   <li>Who asks for what is there gets no claim, but is told so.
 *   <li>A bucket that starts more than a second in Redis' future cannot be claimed.
 *   <li>The winner is told the live topics of its panels and how far their frames have come.
 * </ul>
 *
 * <p><b>Leases</b> ({@link dev.panelcast.cache.Leases}) stay with a holder that renews in time. The
 * fence grows with every change of holder, and because it is at least Redis' time, it grows too
 * when Redis lost everything.
 *
 * <p><b>Publishing</b> ({@link dev.panelcast.cache.Frames#publish})
 *
 * <ul>
 *   <li>It is one step. It is refused, whole, unless the token still has the claim and the stored
 *       place in time and every stored version are at most its own, or when its bucket starts more
 *       than a second in Redis' future. What a paused winner made is so refused, however late.
 *   <li>An entry with the stored revision only moves times and keeps its sequence. Every other one
 *       gets the next sequence, in the order given, without gaps. One that is older than the stored
 *       frame of its topic is left out.
 *   <li>One message tells all of it, with the sequences before and after it and the finished bytes,
 *       so that nobody who hears it reads again. It is sent within the step: the order of messages
 *       is the order of sequences.
 *   <li>Head, frames, values, claims and live topics of a board share a hash tag, and their keys
 *       hold an edition, so that builds that run side by side never mix. Leases and versions are
 *       common to all builds.
 *   <li>The head has no time to live. Values and frames are kept for an hour after their last
 *       publication or viewer.
 * </ul>
 *
 * <p><b>Layout</b> ({@code RedisTopology}): one server, a master that Sentinels name, or the shards
 * of a cluster.
 *
 * <ul>
 *   <li>A master that has moved is followed within a second or two: Sentinels are asked every
 *       second, a cluster's layout is read again when a command is not answered.
 *   <li>What a channel says is heard on the server that has the keys of its board: on its own shard
 *       only where Redis is 7 or later.
 *   <li>Whoever loses the connection of a channel, or finds its slot elsewhere, joins it again and
 *       reads what it may have missed.
 * </ul>
 *
 * <p><b>Following</b> ({@link dev.panelcast.cache.Feed}, {@link dev.panelcast.cache.Desk})
 *
 * <ul>
 *   <li>A board has one channel. The publisher, too, delivers only what comes back on it.
 *   <li>A message is delivered when it continues what was seen last. A gap, a new connection, or a
 *       head that is not the one seen (compared every 5 s) leads to reading head and frames of all
 *       watched topics in one step. What was missed is then told as one batch.
 *   <li>A head that fell, an epoch that had ended, or another frame at the place of one that was
 *       seen in the same epoch, means that Redis lost something. Whoever notices begins another
 *       epoch by compare-and-set on the head, so one succeeds and the others find its epoch.
 *   <li>In another epoch every instance first stores again the frames in its memory that came
 *       further than the stored ones, failures excepted, and then tells {@code epoch-changed}.
 *   <li>When Redis does not answer, the board is served alone: readings show the memory of the
 *       instance, as local frames, and messages wait for the next reading. Redis is asked again
 *       every half second. When frames were made for all meanwhile, all are then told {@code
 *       rejoined}, otherwise to read again.
 *   <li>Frames of private topics stay in memory and are in no reading of another instance.
 *   <li>A topic is watched until 10 s after its last viewer, and live in the cluster for 15 s after
 *       an instance registered it last, which watching instances do every 5 s. A board has so many
 *       live topics as the setting allows, and an instance as many private ones; further ones are
 *       refused.
 *   <li>{@link dev.panelcast.cache.Desk.Watched} comes when the topics are live and their stored
 *       frames in memory; {@link dev.panelcast.cache.Desk.Published} when the frames it speaks of
 *       are.
 *   <li>Who does not keep up loses what waits for it and is told to read again; nobody else waits.
 * </ul>
 *
 * <p><b>Announcements</b> ({@link dev.panelcast.cache.Announcements}) merge by maximum and begin
 * with everything announced before, and again after each reconnection, so order, repetition and
 * loss do no harm.
 *
 * <p><b>Time</b> ({@link dev.panelcast.cache.ClusterClock}) is Redis', by an offset that is
 * measured every 10 s as the fastest of several samples.
 */
@ApplicationModule(allowedDependencies = {"kernel", "wire"})
@NullMarked
package dev.panelcast.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
