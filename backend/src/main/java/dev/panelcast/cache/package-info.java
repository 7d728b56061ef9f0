/**
 * The newest frame of each topic, in memory and in Redis, and everything the cluster agrees on:
 * claims, leases, live topics, the atomic publication and what is announced by it.
 *
 * <p>Nothing here is a source of truth: all of Redis may be lost at any time, and a new epoch
 * begins. Reads and writes fail with {@link dev.panelcast.cache.ClusterAway} while Redis is not
 * reachable, within half a second, and never block a thread.
 */
@ApplicationModule(allowedDependencies = {"kernel", "wire"})
@NullMarked
package dev.panelcast.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
