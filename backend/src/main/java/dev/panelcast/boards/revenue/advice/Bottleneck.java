package dev.panelcast.boards.revenue.advice;

import dev.panelcast.boards.revenue.advice.Alert.Subject;
import dev.panelcast.boards.revenue.number.Compared;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds the plan back.
 *
 * @param subject what it is
 * @param value now
 * @param target that would do
 */
public record Bottleneck(Subject subject, double value, double target) {

  /** All bottlenecks in the readings, in order. */
  public static List<Bottleneck> all(Readings readings) {
    return found(
        low(Subject.CONTACT_RATE, readings.contactRate(), 0.50, 0.60),
        low(Subject.CLOSE_RATE, readings.closeRate(), 0.20, 0.25),
        high(Subject.CLOSER_LOAD, readings.closerLoad(), 0.90, 0.75),
        low(Subject.LTV_TO_CAC, readings.ltvToCac(), 3, 3),
        low(Subject.EBITDA_MARGIN, readings.ebitdaMargin(), 0.20, 0.25));
  }

  private static List<Bottleneck> found(@Nullable Bottleneck... bottlenecks) {
    return Arrays.stream(bottlenecks).filter(Objects::nonNull).toList();
  }

  private static @Nullable Bottleneck low(
      Subject subject, @Nullable Double value, double limit, double target) {
    return value != null && Compared.below(value, limit)
        ? new Bottleneck(subject, value, target)
        : null;
  }

  private static @Nullable Bottleneck high(
      Subject subject, @Nullable Double value, double limit, double target) {
    return value != null && Compared.above(value, limit)
        ? new Bottleneck(subject, value, target)
        : null;
  }
}
