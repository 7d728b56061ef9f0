package dev.panelcast.boards.fleet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTests {

  private static final int DRAWS = 50_000;

  private final Chance chance = new Chance(7);
  private final long key = chance.key("ppdb001");

  @Test
  void normalNumbersHaveMeanZeroAndDeviationOne() {
    double[] drawn = IntStream.range(0, DRAWS).mapToDouble(i -> chance.normal(key, i, 1)).toArray();
    double mean = IntStream.range(0, DRAWS).mapToDouble(i -> drawn[i]).average().orElseThrow();
    double square =
        IntStream.range(0, DRAWS).mapToDouble(i -> drawn[i] * drawn[i]).average().orElseThrow();
    assertThat(mean).isCloseTo(0, within(4 / Math.sqrt(DRAWS)));
    assertThat(square - mean * mean).isCloseTo(1, within(.03));
  }

  @Test
  void uniformNumbersFillTheirRangeEvenly() {
    int[] tenths = new int[10];
    IntStream.range(0, DRAWS).forEach(i -> tenths[(int) (chance.uniform(key, i, 0) * 10)]++);
    for (int count : tenths) {
      assertThat(count).isCloseTo(DRAWS / 10, within(300));
    }
  }

  @Test
  void neighboursInStepChannelAndNameAreIndependent() {
    double steps = correlation(i -> chance.normal(key, i, 1), i -> chance.normal(key, i + 1, 1));
    double channels = correlation(i -> chance.normal(key, i, 1), i -> chance.normal(key, i, 3));
    long other = chance.key("ppdb002");
    double names = correlation(i -> chance.normal(key, i, 1), i -> chance.normal(other, i, 1));
    assertThat(steps).isCloseTo(0, within(.02));
    assertThat(channels).isCloseTo(0, within(.02));
    assertThat(names).isCloseTo(0, within(.02));
  }

  @Test
  void theStartNumberDecidesEverything() {
    assertThat(new Chance(7).normal(new Chance(7).key("a"), 3, 1))
        .isEqualTo(chance.normal(chance.key("a"), 3, 1));
    assertThat(new Chance(8).key("a")).isNotEqualTo(chance.key("a"));
  }

  private static double correlation(IntToDoubleFunction x, IntToDoubleFunction y) {
    return IntStream.range(0, DRAWS)
        .mapToDouble(i -> x.applyAsDouble(i) * y.applyAsDouble(i))
        .average()
        .orElseThrow();
  }
}
