package dev.panelcast.wire;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes whole doubles without a fraction, others in the shortest form that reads back equal.
 * Refuses infinities and NaN, which JSON does not know: they are faults of a calculation.
 */
final class ShortDouble extends ValueSerializer<Double> {

  /** Beyond this not every whole number is a double, so digits would be invented. */
  private static final double LARGEST_EXACT = 1L << 53;

  @Override
  public void serialize(Double value, JsonGenerator out, SerializationContext context) {
    double number = value;
    if (!Double.isFinite(number)) {
      context.reportBadDefinition(Double.class, "a number is not finite: " + number);
    } else if (number == Math.rint(number) && Math.abs(number) <= LARGEST_EXACT) {
      out.writeNumber((long) number);
    } else {
      out.writeNumber(number);
    }
  }
}
