package dev.panelcast.boards.fleet.explain;

import java.util.List;
import java.util.Optional;

/**
 * What a measure would make of CPU used.
 *
 * @param measure what is done
 * @param cpu CPU used afterwards, per cent
 * @param fall by how much it falls, per cent points
 * @param safe whether it is below 75 % afterwards
 * @param score fall + 20 if safe + 10 for low or 5 for medium effort
 */
public record Counterfactual(Measure measure, double cpu, double fall, boolean safe, double score) {
  private static final double SAFE_BELOW = 75;
  private static final double LEAST_FALL = 1;

  /** How hard a measure is. */
  public enum Effort {
    LOW("low", 10),
    MEDIUM("medium", 5),
    HIGH("high", 0);

    private final String word;
    private final int bonus;

    Effort(String word, int bonus) {
      this.word = word;
      this.bonus = bonus;
    }

    /** The word a viewer sees. */
    public String word() {
      return word;
    }
  }

  /** What can be done, and by what it divides CPU used or which share is left. */
  public enum Measure {
    STABILISE("Stabilise the load", 0.85, Effort.MEDIUM),
    RESTART("Restart the service", 0.65, Effort.LOW),
    FREE_MEMORY("Free memory", 0.88, Effort.MEDIUM),
    SCALE_OUT("Scale out by 2 instances", 1.0 / 3, Effort.HIGH),
    DISK("Tune the disk", 0.92, Effort.HIGH);

    private final String title;
    private final double left;
    private final Effort effort;

    Measure(String title, double left, Effort effort) {
      this.title = title;
      this.left = left;
      this.effort = effort;
    }

    /** The words a viewer sees. */
    public String title() {
      return title;
    }

    /** How hard it is. */
    public Effort effort() {
      return effort;
    }

    private Counterfactual applyTo(double cpu) {
      double after = cpu * left;
      boolean safe = after < SAFE_BELOW;
      double score = cpu - after + (safe ? 20 : 0) + effort.bonus;
      return new Counterfactual(this, after, cpu - after, safe, score);
    }
  }

  /** All measures applied to CPU used in per cent, in the order of the measures. */
  public static List<Counterfactual> of(double cpu) {
    return List.of(Measure.values()).stream().map(measure -> measure.applyTo(cpu)).toList();
  }

  /** The one with the best score, if CPU falls by more than 1; the first of equals. */
  public static Optional<Counterfactual> best(List<Counterfactual> all) {
    return all.stream()
        .filter(one -> one.fall() > LEAST_FALL)
        .reduce((best, next) -> next.score() > best.score() ? next : best);
  }
}
