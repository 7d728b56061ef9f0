/**
 * The plan: what people edit and all figures follow from, as immutable records. Names of record
 * components are the names of the document, section by section; constants hold what is true until
 * somebody edits it.
 *
 * <p>Money is US dollars and rates are fractions, both as doubles, because these are plan figures.
 * Base pay is a year's and divided by 12 wherever a month is meant. The records trust their values:
 * limits are checked where a document comes in.
 */
@NullMarked
package dev.panelcast.boards.revenue.plan;

import org.jspecify.annotations.NullMarked;
