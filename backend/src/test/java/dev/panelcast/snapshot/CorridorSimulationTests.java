package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/**
 * Lives of whole clusters, drawn from seeds. Each test says what went on; its display name says the
 * seed, which repeats the same life. {@code -Dpanelcast.simulation.seeds=500} lives more of them.
 */
class CorridorSimulationTests {

  private static final int SEEDS = Integer.getInteger("panelcast.simulation.seeds", 6);

  private static final Logger LOGGER = logger();

  /** Faults are what these lives are made of: nobody reads a hundred thousand warnings. */
  @BeforeAll
  static void hush() {
    LOGGER.setLevel(Level.OFF);
  }

  @AfterAll
  static void listenAgain() {
    LOGGER.setLevel(null);
  }

  /** A class beside this one may be the first that logs, which takes a moment. */
  private static Logger logger() {
    while (true) {
      if (LoggerFactory.getLogger("dev.panelcast") instanceof Logger logger) {
        return logger;
      }
      Thread.onSpinWait();
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void withoutFaultsEverythingIsComputedOnceAndEverybodyHasTheNewest(long seed) {
    Simulation life = new Simulation(seed, Simulation.Fault.NONE);

    life.live();
    life.settle();

    assertThat(life.board().runs()).doesNotHaveDuplicates();
    List<Long> ticks = life.board().ticks();
    assertThat(ticks)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(ticks.getFirst(), ticks.getLast()).boxed().toList());
    life.everybodyHasTheNewest();
    assertThat(life.patches()).isPositive();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faultsAndSeeds")
  void afterFaultsEverybodyHasTheNewest(FaultySeed faulty) {
    Simulation life = new Simulation(faulty.seed(), faulty.fault());

    life.live();
    life.settle();

    life.everybodyHasTheNewest();
  }

  record FaultySeed(Simulation.Fault fault, long seed) {}

  static Stream<FaultySeed> faultsAndSeeds() {
    return Stream.of(Simulation.Fault.values())
        .filter(fault -> fault != Simulation.Fault.NONE)
        .flatMap(fault -> seeds().mapToObj(seed -> new FaultySeed(fault, seed)));
  }
}
