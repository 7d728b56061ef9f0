package dev.panelcast.boards.fleet.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the simulated fleet stands in its scenario. A switch begins where the values are, so that
 * no value jumps.
 *
 * @param choice what was asked for
 * @param scenario the scenario that runs now; with {@link Choice#DEMO} any, else the chosen one
 * @param sinceStep the last step of the generator before this scenario
 * @param since when this scenario began
 * @param afterDegrading whether critical follows degrading, which keeps its servers
 * @param from the pulls at {@code sinceStep}, for the most affected servers first
 */
public record Course(
    Choice choice,
    Scenario scenario,
    long sinceStep,
    Instant since,
    boolean afterDegrading,
    List<Share> from) {

  /** Steps of each scenario in the rotation of the demo: five minutes of ticks. */
  public static final int ROTATION_STEPS = 60;

  /** Keeps its own copy of the pulls. */
  public Course {
    from = List.copyOf(from);
  }

  /**
   * The same pull for several servers.
   *
   * @param servers how many servers, counted from the most affected, have it, less those of the
   *     entries before
   * @param pull their pull
   */
  public record Share(int servers, Pull pull) {}

  /** A fleet that nobody has steered yet. */
  public static Course begin(Instant since) {
    return new Course(Choice.HEALTHY, Scenario.HEALTHY, 0, since, false, List.of());
  }

  /** Ticks of this scenario so far, at the given step of the generator. */
  public long ticks(long step) {
    return Math.max(0, step - sinceStep);
  }

  /**
   * How many servers the scenario affects: a share of the fleet, at least one, none when healthy.
   */
  public int affected(int fleet) {
    return plan().affected(fleet);
  }

  /**
   * The pull of one server.
   *
   * @param rank place in the fleet, 0 is the most affected
   * @param fleet number of servers
   * @param step step of the generator
   */
  public Pull pull(int rank, int fleet, long step) {
    Plan plan = plan();
    Pull goal = rank < plan.affected(fleet) ? plan.pull() : Pull.NONE;
    return pullFrom(rank).then(goal, Math.min(1, ticks(step) / (double) plan.rampSteps()));
  }

  /** The course after somebody chose; the same course when that changes nothing. */
  public Course choose(Choice chosen, int fleet, long step, Instant at) {
    if (chosen == choice) {
      return this;
    }
    Course asked = new Course(chosen, scenario, sinceStep, since, afterDegrading, from);
    return chosen.first() == scenario && chosen != Choice.DEMO
        ? asked
        : asked.enter(chosen.first(), fleet, step, at);
  }

  /** The next scenario of the demo when it is due at this step. */
  public Optional<Course> rotate(int fleet, long step, Instant at) {
    return choice == Choice.DEMO && ticks(step) >= ROTATION_STEPS
        ? Optional.of(enter(scenario.next(), fleet, step, at))
        : Optional.empty();
  }

  private Course enter(Scenario next, int fleet, long step, Instant at) {
    boolean worse = next == Scenario.CRITICAL && scenario == Scenario.DEGRADING;
    return new Course(choice, next, step, at, worse, shares(fleet, step));
  }

  private List<Share> shares(int fleet, long step) {
    return IntStream.concat(from.stream().mapToInt(Share::servers), IntStream.of(affected(fleet)))
        .filter(servers -> servers > 0)
        .sorted()
        .distinct()
        .mapToObj(servers -> new Share(servers, pull(servers - 1, fleet, step)))
        .toList();
  }

  private Pull pullFrom(int rank) {
    return from.stream()
        .filter(share -> rank < share.servers())
        .map(Share::pull)
        .findFirst()
        .orElse(Pull.NONE);
  }

  private Plan plan() {
    return switch (scenario) {
      case HEALTHY -> Plan.HEALTHY;
      case DEGRADING -> Plan.DEGRADING;
      case CRITICAL -> afterDegrading ? Plan.CRITICAL_AFTER_DEGRADING : Plan.CRITICAL;
    };
  }
}
