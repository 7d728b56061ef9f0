/** A plan as a JSON document by sections, and as the records that everything follows from. */
@NullMarked
package dev.panelcast.boards.revenue.document;

import org.jspecify.annotations.NullMarked;
