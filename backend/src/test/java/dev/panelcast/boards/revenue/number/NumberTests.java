package dev.panelcast.boards.revenue.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberTests {
  @Test
  void aRatioToNothingIsUnknown() {
    assertThat(Known.ratio(1.0, 0.0)).isNull();
    assertThat(Known.ratio(null, 2.0)).isNull();
    assertThat(Known.ratio(1.0, null)).isNull();
    assertThat(Known.ratio(1.0, 2.0)).isEqualTo(0.5);
  }

  @Test
  void whatNoDoubleCanHoldIsUnknown() {
    assertThat(Known.ratio(1e300, 1e-300)).isNull();
    assertThat(Known.product(1e300, 1e300)).isNull();
  }

  @Test
  void whatIsComputedFromTheUnknownIsUnknown() {
    assertThat(Known.sum(null, 1.0)).isNull();
    assertThat(Known.difference(1.0, null)).isNull();
    assertThat(Known.product(1.0, null)).isNull();
  }

  @Test
  void aMeanLeavesTheUnknownOut() {
    assertThat(Known.mean(1.0, null, 3.0)).isEqualTo(2);
    assertThat(Known.mean(null, null)).isNull();
    assertThat(Known.mean()).isNull();
  }

  @Test
  void theNoiseOfFractionsPassesNoLimit() {
    assertThat(Compared.below(Math.nextDown(0.7), 0.7)).isFalse();
    assertThat(Compared.above(Math.nextUp(0.7), 0.7)).isFalse();
    assertThat(Compared.reaches(Math.nextDown(1e15), 1e15)).isTrue();
    assertThat(Compared.below(0.699_999, 0.7)).isTrue();
    assertThat(Compared.above(0.700_001, 0.7)).isTrue();
    assertThat(Compared.reaches(1e300, Double.POSITIVE_INFINITY)).isFalse();
  }

  @Test
  void theNoiseOfFractionsCostsNobody() {
    assertThat(Whole.up(6.000_000_000_01)).isEqualTo(6);
    assertThat(Whole.up(6.01)).isEqualTo(7);
    assertThat(Whole.down(1.999_999_999_99)).isEqualTo(2);
    assertThat(Whole.down(1.99)).isEqualTo(1);
  }
}
