package dev.panelcast.boards.fleet.scenario;

/**
 * How strongly, and to where, a server's values are drawn away from their natural course: {@code (1
 * - weight) * natural + weight * target}.
 *
 * @param weight 0 leaves the natural course, 1 puts the value on the target
 * @param cpu target of the CPU used, a fraction
 * @param memory target of the memory used, a fraction
 * @param iowait target of the I/O wait, a fraction
 */
public record Pull(double weight, double cpu, double memory, double iowait) {

  /** The natural course. */
  public static final Pull NONE = new Pull(0, 0, 0, 0);

  /** This pull, and on top of its outcome {@code other} with a share of {@code progress}. */
  Pull then(Pull other, double progress) {
    double added = other.weight * progress;
    double kept = weight * (1 - progress);
    double total = kept + added;
    return total == 0
        ? NONE
        : new Pull(
            total,
            (kept * cpu + added * other.cpu) / total,
            (kept * memory + added * other.memory) / total,
            (kept * iowait + added * other.iowait) / total);
  }
}
