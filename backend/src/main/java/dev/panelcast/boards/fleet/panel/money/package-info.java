/** The tab Cost avoidance: what seeing trouble early is worth under a viewer's assumptions. */
@NullMarked
package dev.panelcast.boards.fleet.panel.money;

import org.jspecify.annotations.NullMarked;
