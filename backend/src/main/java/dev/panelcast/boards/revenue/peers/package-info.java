/** What companies of the same kind reach, and how the plan compares. Pure and immutable. */
@NullMarked
package dev.panelcast.boards.revenue.peers;

import org.jspecify.annotations.NullMarked;
