/**
 * The rooms: one sub-package for each board. A room knows the socket and the words, nothing else of
 * the engine, and no other room; it shows no type of its own and is found as a bean.
 */
@ApplicationModule(allowedDependencies = {"board", "kernel"})
@NullMarked
package dev.panelcast.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
