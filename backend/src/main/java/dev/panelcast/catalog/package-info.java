/**
 * Which boards are here, and what their names mean. Boards are found as beans; a catalogue that
 * contradicts itself stops the start with one sentence. Afterwards everything is constant, answers
 * at once and may be used by any thread.
 *
 * <p>Names and values from outside become topics here and nowhere else: two addresses that mean the
 * same give equal topics, and everything that is not allowed is refused with a sentence that names
 * what is.
 */
@ApplicationModule(allowedDependencies = {"kernel", "board", "wire"})
@NullMarked
package dev.panelcast.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
