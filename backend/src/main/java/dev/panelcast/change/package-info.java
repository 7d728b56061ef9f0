/**
 * Versions of edited datasets, and the news that one was written, wherever in the cluster and by
 * whatever program.
 *
 * <ul>
 *   <li>A version lives in PostgreSQL, in {@code dataset_version}, and is raised by the written
 *       table itself at the commit of the write's own transaction: readers see the rows and the
 *       version together or neither. How a room attaches a table stands in the migrations of this
 *       package; a dataset may have scopes with a version each.
 *   <li>A version never falls, and is at least the time of its write in milliseconds, so that a
 *       database that was restored or begun anew does not repeat one.
 *   <li>When PostgreSQL itself goes back, to a standby that was behind or to a copy, its versions
 *       are below those that are known. Who reads the table raises each of them above, by
 *       compare-and-set, so that nothing made from rows that are gone is taken for theirs.
 *   <li>A transaction that writes nothing, or rolls back, raises nothing.
 *   <li>Transactions lock a version only while they commit, and in the order of names: writers of
 *       several datasets never wait for each other in a circle.
 *   <li>Redis carries the announcement, merged by maximum: order and repetition do no harm.
 *   <li>Every instance also reads the table again every 500 ms and announces what it finds newer,
 *       so that writers who know nothing of this program, and announcements lost with Redis, are
 *       late by half a second at most.
 *   <li>{@link dev.panelcast.board.Dataset.Writes#write} completes when the announcement is out,
 *       or, while Redis is away, when this instance knows; an error of the work announces nothing.
 *   <li>{@link dev.panelcast.change.ConsistentReads} reads versions first, then rows, in one
 *       read-only transaction in REPEATABLE READ: the versions are those of the rows.
 * </ul>
 *
 * <p>While PostgreSQL is away the known versions stay as they are.
 */
@ApplicationModule(allowedDependencies = {"kernel", "board", "wire", "cache"})
@NullMarked
package dev.panelcast.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
