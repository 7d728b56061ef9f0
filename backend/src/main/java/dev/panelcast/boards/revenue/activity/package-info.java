/** What people do in a day, and how long a sale takes. Pure and immutable. */
@NullMarked
package dev.panelcast.boards.revenue.activity;

import org.jspecify.annotations.NullMarked;
