/**
 * What would be done about a server: the remediation, whose approval it needs, and who would be
 * told. Plans only; nothing here acts. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.fleet.action;

import org.jspecify.annotations.NullMarked;
