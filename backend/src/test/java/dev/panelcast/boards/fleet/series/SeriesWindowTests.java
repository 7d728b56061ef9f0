package dev.panelcast.boards.fleet.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SeriesWindowTests {
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void aDemoRecordIsAPointAndTheNewestIsTheLast() {
    SeriesWindow window = new SeriesWindow(Source.GENERATOR);

    window.add(memory(0, 40));
    window.add(memory(5, 50));

    assertThat(window.size()).isEqualTo(2);
    assertThat(window.value(Metric.MEMORY, 0)).isEqualTo(40);
    assertThat(window.time(1)).isEqualTo(START.plusSeconds(5));
    assertThat(Objects.requireNonNull(window.newest()).value(Metric.MEMORY)).isEqualTo(50);
  }

  @Test
  void theOldestPointsAreDropped() {
    SeriesWindow window = new SeriesWindow(Source.REPLAY);

    for (int i = 0; i < 1_000; i++) {
      window.add(memory(5L * i, i / 10.0));
    }

    assertThat(window.size()).isEqualTo(288);
    assertThat(window.records()).isEqualTo(1_000);
    assertThat(window.value(Metric.MEMORY, 0)).isEqualTo(71.2);
    assertThat(window.value(Metric.MEMORY, 287)).isEqualTo(99.9);
    assertThat(window.time(0)).isEqualTo(START.plusSeconds(5 * 712));
  }

  @Test
  void aRecordThatIsNotNewerIsLeftOut() {
    SeriesWindow window = new SeriesWindow(Source.GENERATOR);
    window.add(memory(5, 40));

    assertThat(window.add(memory(5, 41))).isFalse();
    assertThat(window.add(memory(0, 41))).isFalse();

    assertThat(window.size()).isEqualTo(1);
    assertThat(window.records()).isEqualTo(1);
  }

  @Test
  void aRealServersPointIsTheMeanOfAClosedSlotWithoutTheNewestRecord() {
    SeriesWindow window = new SeriesWindow(Source.REAL);
    window.add(memory(10, 40));
    window.add(memory(20, 50));
    window.add(memory(299, 60));
    assertThat(window.size()).isZero();

    window.add(memory(300, 90));

    assertThat(window.size()).isEqualTo(1);
    assertThat(window.time(0)).isEqualTo(START);
    assertThat(window.value(Metric.MEMORY, 0)).isEqualTo(50);
    assertThat(Objects.requireNonNull(window.newest()).value(Metric.MEMORY)).isEqualTo(90);
  }

  @Test
  void aSlotClosesWithTimeWhenNothingFollows() {
    SeriesWindow window = new SeriesWindow(Source.REAL);
    window.add(memory(10, 40));

    window.closeSlots(START.plusSeconds(299));
    assertThat(window.size()).isZero();
    window.closeSlots(START.plusSeconds(300));
    window.closeSlots(START.plusSeconds(900));

    assertThat(window.size()).isEqualTo(1);
  }

  @Test
  void aMeanLeavesOutRecordsThatMissTheMetric() {
    SeriesWindow window = new SeriesWindow(Source.REAL);
    window.add(memory(0, 40));
    window.add(memory(5, Double.NaN));
    window.closeSlots(START.plusSeconds(300));

    assertThat(window.value(Metric.MEMORY, 0)).isEqualTo(40);
    assertThat(window.value(Metric.SWAP, 0)).isNaN();
  }

  @Test
  void storedSlotsComeBeforeRecords() {
    SeriesWindow window = new SeriesWindow(Source.REAL);
    double[] means = MetricRecord.noValues();
    means[Metric.MEMORY.index()] = 33;

    window.addSlot(START.minusSeconds(300), means, 60);
    window.add(memory(0, 40));

    assertThat(window.size()).isEqualTo(1);
    assertThat(window.records()).isEqualTo(61);
    assertThat(window.value(Metric.MEMORY, 0)).isEqualTo(33);
  }

  @Test
  void aDemoServerIsReadyWith150PointsAndARealOneWith24() {
    SeriesWindow demo = new SeriesWindow(Source.GENERATOR);
    SeriesWindow real = new SeriesWindow(Source.REAL);
    for (int i = 0; i < 149; i++) {
      demo.add(memory(i, 1));
    }
    for (int i = 0; i < 23; i++) {
      real.addSlot(START.plusSeconds(300L * i), MetricRecord.noValues(), 1);
    }
    assertThat(demo.ready() || real.ready()).isFalse();

    demo.add(memory(149, 1));
    real.addSlot(START.plusSeconds(300 * 23), MetricRecord.noValues(), 1);

    assertThat(demo.ready() && real.ready()).isTrue();
  }

  @Test
  void labelsOfAnomaliesStayWithTheirPoints() {
    SeriesWindow window = new SeriesWindow(Source.SCALED_REPLAY);
    for (int i = 0; i < 300; i++) {
      MetricRecord record = memory(5L * i, 40);
      window.add(i >= 295 ? record.labelledAnomalous() : record);
    }

    assertThat(window.anomalous(282)).isFalse();
    assertThat(window.anomalous(283)).isTrue();
    assertThat(window.anomalous(287)).isTrue();
  }

  @Test
  void theLastValuesLeaveOutMissingOnes() {
    SeriesWindow window = new SeriesWindow(Source.GENERATOR);
    double[] given = {1, 2, Double.NaN, 3, 4, Double.NaN};
    for (int i = 0; i < given.length; i++) {
      window.add(memory(i, given[i]));
    }
    double[] last = new double[3];

    assertThat(window.lastValues(Metric.MEMORY, last)).isEqualTo(3);
    assertThat(last).containsExactly(2, 3, 4);
    assertThat(window.lastValues(Metric.MEMORY, new double[24])).isEqualTo(4);
    assertThat(window.lastValues(Metric.SWAP, last)).isZero();
  }

  @Test
  void thereIsNoPointOutsideTheWindow() {
    SeriesWindow window = new SeriesWindow(Source.GENERATOR);

    assertThatThrownBy(() -> window.value(Metric.MEMORY, 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static MetricRecord memory(long second, double memory) {
    double[] values = MetricRecord.noValues();
    values[Metric.MEMORY.index()] = memory;
    return MetricRecord.of("web1", START.plusSeconds(second), null, values);
  }
}
