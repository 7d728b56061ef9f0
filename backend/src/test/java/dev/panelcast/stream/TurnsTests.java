package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnsTests {

  private long now = 5;
  private final Turns turns = new Turns(100, () -> now);

  @Test
  void everyoneHasATurnOfTheirOwn() {
    assertThat(millis(4)).containsExactly(0L, 10L, 20L, 30L);

    pass(Duration.ofMillis(15));
    assertThat(millis(2)).containsExactly(25L, 35L);
  }

  @Test
  void turnsThatNobodyTookAreGone() {
    millis(3);
    pass(Duration.ofHours(1));

    assertThat(millis(3)).containsExactly(0L, 10L, 20L);
  }

  @Test
  void nobodyIsToldToWaitForMoreThanAMinute() {
    assertThat(millis(20_000))
        .allMatch(wait -> wait <= Turns.AHEAD.toMillis())
        .filteredOn(wait -> wait == 0)
        .hasSizeBetween(3, 4);
  }

  private List<Long> millis(int number) {
    return Stream.generate(turns::take).limit(number).map(Duration::toMillis).toList();
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }
}
