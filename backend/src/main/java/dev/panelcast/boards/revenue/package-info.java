/**
 * Board {@code revenue}: how leads become sales, sales become cash, who earns what, and whether the
 * plan pays.
 *
 * <p>Everything follows from one document that people edit, the plan. Formulas are pure functions
 * in sub-packages; each figure has one definition there, and every panel shows that one value.
 */
@NullMarked
package dev.panelcast.boards.revenue;

import org.jspecify.annotations.NullMarked;
