/**
 * The fences of the house: what no compiler checks, checked on every build.
 *
 * <p>A fence that is in the way is moved here, on purpose and with its reason, never walked around.
 */
@NullMarked
package dev.panelcast.fences;

import org.jspecify.annotations.NullMarked;
