/**
 * What is paid for sales. Commission is due in the month of the sale; deferred cash carries none
 * when it arrives. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.commission;

import org.jspecify.annotations.NullMarked;
