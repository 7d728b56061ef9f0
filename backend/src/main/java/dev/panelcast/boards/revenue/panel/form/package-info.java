/** What forms of plans have in common: calls on plans, fields of variables, fields in words. */
@NullMarked
package dev.panelcast.boards.revenue.panel.form;

import org.jspecify.annotations.NullMarked;
