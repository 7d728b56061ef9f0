/**
 * The socket a board plugs into. A board declares what it has; the engine decides when something is
 * computed, for whom, and where it is kept. Nothing here names a board, and nothing here does input
 * or output: implementations are called by the engine, may be called from several threads at once,
 * and must not block.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package dev.panelcast.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
