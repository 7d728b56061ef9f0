/** How revenue renews, grows and is spent in the months to come. Pure and immutable. */
@NullMarked
package dev.panelcast.boards.revenue.outlook;

import org.jspecify.annotations.NullMarked;
