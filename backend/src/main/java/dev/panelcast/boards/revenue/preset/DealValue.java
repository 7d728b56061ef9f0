package dev.panelcast.boards.revenue.preset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calculator of a deal value in USD: a factor times the product of its inputs.
 *
 * @param id unique among the calculators
 * @param inputs what it takes, in order
 */
public record DealValue(String id, double factor, List<Input> inputs) {

  private static final double HEADROOM = 1e9;

  /** Commission of an insurance: monthly premium x 12 x years x rate. */
  public static final DealValue INSURANCE =
      new DealValue(
          "insurance",
          12,
          List.of(
              new Input("premium", "usd", HEADROOM, 3_000),
              new Input("years", null, 100, 18),
              new Input("rate", "fraction", 1, 0.027)));

  /** A subscription: monthly recurring revenue x months. */
  public static final DealValue SUBSCRIPTION =
      new DealValue(
          "subscription",
          1,
          List.of(
              new Input("mrr", "usd", HEADROOM, 5_000), new Input("months", "months", 600, 12)));

  /** A share of a contract. */
  public static final DealValue COMMISSION =
      new DealValue(
          "commission",
          1,
          List.of(
              new Input("contract", "usd", HEADROOM, 100_000),
              new Input("share", "fraction", 1, 0.10)));

  /** All, in the order in which they are shown. */
  public static final List<DealValue> ALL = List.of(INSURANCE, SUBSCRIPTION, COMMISSION);

  /** Keeps its own list. */
  public DealValue {
    inputs = List.copyOf(inputs);
  }

  /**
   * An input, from 0 on.
   *
   * @param name unique within the calculator
   * @param unit unit code, {@code null} for a plain number
   * @param max largest value
   * @param example a value to start from
   */
  public record Input(String name, @Nullable String unit, double max, double example) {}

  /** The deal value for a value of each input, in their order. */
  public double of(double... values) {
    double product = factor;
    for (double value : values) {
      product *= value;
    }
    return product;
  }
}
