/** What sentences of panels are put together from. */
@NullMarked
package dev.panelcast.boards.revenue.panel.word;

import org.jspecify.annotations.NullMarked;
