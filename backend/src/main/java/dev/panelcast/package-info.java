/** Panelcast: panels computed once per time bucket for the whole cluster and pushed to viewers. */
@NullMarked
package dev.panelcast;

import org.jspecify.annotations.NullMarked;
