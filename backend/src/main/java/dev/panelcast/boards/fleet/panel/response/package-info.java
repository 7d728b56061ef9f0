/** The tabs Auto-remediation and Alerting: what would be done, and who would be told. */
@NullMarked
package dev.panelcast.boards.fleet.panel.response;

import org.jspecify.annotations.NullMarked;
