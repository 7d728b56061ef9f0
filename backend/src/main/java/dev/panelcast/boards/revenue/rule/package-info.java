/**
 * What a plan may hold: one table of rules for every field, from which come the refusals of the
 * server, the limits and words of the forms, and so what the browser says before anything is sent.
 *
 * <p>A plan is checked as JSON, before it becomes records, so that all bad fields are told at once,
 * however wrong they are. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.rule;

import org.jspecify.annotations.NullMarked;
