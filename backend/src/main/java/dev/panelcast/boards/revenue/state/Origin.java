package dev.panelcast.boards.revenue.state;

import dev.panelcast.boards.revenue.store.Edition;

/**
 * Where the content of a section comes from.
 *
 * @param edition the revision that brought it
 * @param isChange whether the section held something else before
 */
public record Origin(Edition edition, boolean isChange) {}
