/**
 * The words of Panelcast as immutable values and pure functions; {@link dev.panelcast.kernel.Quota}
 * alone counts. Uses {@code java.*} only; every type is safe to share between threads. Constructors
 * throw {@link IllegalArgumentException} with a message that names the offending value. Instants
 * are UTC, sizes are whole seconds.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.panelcast.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
