/**
 * A simulated fleet of 90 servers: shapes per profile, states that come and go, the time of day,
 * noise, and scenarios that draw some servers away from their natural course.
 *
 * <p>An equal start number, an equal state and an equal course give equal records, on any instance
 * and at any time: random numbers are functions of the start number, the server, the step and their
 * purpose. The state of the servers and the step are stored with the records in one transaction, so
 * a restart or another instance goes on where the last one stopped.
 */
@NullMarked
package dev.panelcast.boards.fleet.generator;

import org.jspecify.annotations.NullMarked;
