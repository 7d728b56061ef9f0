package dev.panelcast.boards.fleet.host;

/** The machine as the operating system tells of it. */
interface Machine {

  /** Counters and sizes now. Blocks for some milliseconds. */
  Counters read();

  /** The machine's name as it is set, which may hold any characters. */
  String name();

  /**
   * Counters and sizes at one time; a negative number is not known.
   *
   * @param nanos monotonic time of the reading
   * @param cpuUser processor time in user mode, in any unit, like the following ones
   * @param cpuSystem processor time in the kernel
   * @param cpuIowait processor time waiting for input and output
   * @param cpuIdle processor time with nothing to do
   * @param cpuTotal all processor time
   * @param memoryTotal bytes
   * @param memoryUsed bytes
   * @param swapTotal bytes
   * @param swapUsed bytes
   * @param fullestDisk used share of the fullest local file system, a fraction
   * @param received bytes received by all network interfaces
   * @param sent bytes sent by all network interfaces
   * @param load load average of a minute
   * @param uptimeSeconds seconds since the start of the system
   */
  record Counters(
      long nanos,
      long cpuUser,
      long cpuSystem,
      long cpuIowait,
      long cpuIdle,
      long cpuTotal,
      long memoryTotal,
      long memoryUsed,
      long swapTotal,
      long swapUsed,
      double fullestDisk,
      long received,
      long sent,
      double load,
      long uptimeSeconds) {}
}
