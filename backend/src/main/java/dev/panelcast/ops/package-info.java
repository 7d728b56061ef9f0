/**
 * What those who run Panelcast look at: health and meters. Liveness says only that the process
 * works; readiness that it has started and is not stopping. Neither asks PostgreSQL or Redis,
 * because an instance that is restarted, or taken away, while one of them is down helps nobody:
 * viewers keep their last values.
 *
 * <p>Meters start with {@code panelcast_}; their labels are ids of boards and panels and closed
 * sets of words, never a value from a request. The numbers of two come from pages, which tell them
 * within bounds and at a limited rate.
 */
@ApplicationModule(allowedDependencies = {"kernel", "board", "catalog", "wire"})
@NullMarked
package dev.panelcast.ops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
