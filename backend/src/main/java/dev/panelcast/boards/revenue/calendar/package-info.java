/**
 * One calendar for targets and pay: 12 months, 52 weeks and 260 working days make a year, so that
 * each of them adds up to it. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.calendar;

import org.jspecify.annotations.NullMarked;
