package dev.panelcast.boards.fleet.incident;

/** Where a metric begins to be bad and where it is critical. */
record Limits(double warning, double critical) {}
