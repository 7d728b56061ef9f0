/**
 * Doors for rows: takes a body of JSON, NDJSON or CSV, decodes it into rows with their true line
 * numbers, hands them to the dataset of a board and answers what became of each.
 *
 * <p>A body is refused whole, and nothing of it is stored, when it is too large, holds too many
 * rows, is not in UTF-8 or cannot be read as what it says it is. Otherwise a row that cannot be
 * decoded counts as a bad row like any that the dataset refuses. A body is held in memory up to its
 * limit and decoded outside the event loops; nothing blocks.
 */
@ApplicationModule(allowedDependencies = {"kernel", "board", "wire", "catalog"})
@NullMarked
package dev.panelcast.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
