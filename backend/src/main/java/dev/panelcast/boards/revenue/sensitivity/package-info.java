/** Which input moves the result most. Pure and immutable. */
@NullMarked
package dev.panelcast.boards.revenue.sensitivity;

import org.jspecify.annotations.NullMarked;
