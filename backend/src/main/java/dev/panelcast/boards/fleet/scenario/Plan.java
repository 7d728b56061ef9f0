package dev.panelcast.boards.fleet.scenario;

/**
 * What a scenario does to the fleet when nothing interrupts it.
 *
 * @param percentAffected share of the servers that it affects
 * @param pull where the affected servers end
 * @param rampSteps steps until they are there, linear
 */
record Plan(int percentAffected, Pull pull, int rampSteps) {

  static final Plan HEALTHY = new Plan(0, Pull.NONE, 12);
  static final Plan DEGRADING = new Plan(20, new Pull(1, .85, .88, .22), 60);
  static final Plan CRITICAL = new Plan(25, new Pull(1, .90, .93, .35), 24);

  /** The servers that were degrading get worse. */
  static final Plan CRITICAL_AFTER_DEGRADING = new Plan(20, new Pull(1, .92, .95, .40), 12);

  /** Servers that are affected: rounded down, but at least one when any share is. */
  int affected(int fleet) {
    return percentAffected == 0 ? 0 : Math.max(1, fleet * percentAffected / 100);
  }
}
