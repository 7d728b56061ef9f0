/** How a plan has come to where it is: key figures of its stored revisions. */
@NullMarked
package dev.panelcast.boards.revenue.trend;

import org.jspecify.annotations.NullMarked;
