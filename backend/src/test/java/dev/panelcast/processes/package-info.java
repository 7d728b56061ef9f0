/**
 * What only whole processes can prove: several instances as one cluster, services that go away and
 * come back, processes that are killed. Everything is seen from outside, as viewers, writers and
 * operators see it.
 */
@NullMarked
package dev.panelcast.processes;

import org.jspecify.annotations.NullMarked;
