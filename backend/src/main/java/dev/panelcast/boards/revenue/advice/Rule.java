package dev.panelcast.boards.revenue.advice;

import dev.panelcast.boards.revenue.advice.Alert.Severity;
import dev.panelcast.boards.revenue.advice.Alert.Subject;
import dev.panelcast.boards.revenue.number.Compared;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Limits of one metric, the worst first; the first that the value passes raises the alert. */
final class Rule {
  private final Subject subject;
  private final boolean below;
  private final Severity[] severities;
  private final double[] limits;

  private Rule(Subject subject, boolean below, Severity[] severities, double[] limits) {
    this.subject = subject;
    this.below = below;
    this.severities = severities;
    this.limits = limits;
  }

  /** A metric that is bad below its limits; they count for as many severities, from that one on. */
  static Rule below(Subject subject, Severity first, double... limits) {
    return new Rule(subject, true, from(first), limits);
  }

  /** A metric that is bad above its limits. */
  static Rule above(Subject subject, Severity first, double... limits) {
    return new Rule(subject, false, from(first), limits);
  }

  private static Severity[] from(Severity first) {
    Severity[] all = Severity.values();
    int start = Arrays.asList(all).indexOf(first);
    return Arrays.copyOfRange(all, start, all.length);
  }

  @Nullable Alert check(@Nullable Double value) {
    return check(value, null);
  }

  @Nullable Alert check(@Nullable Double value, @Nullable Double remedy) {
    if (value == null) {
      return null;
    }
    for (int i = 0; i < limits.length; i++) {
      if (below ? Compared.below(value, limits[i]) : Compared.above(value, limits[i])) {
        return new Alert(subject, severities[i], value, limits[i], remedy);
      }
    }
    return null;
  }
}
