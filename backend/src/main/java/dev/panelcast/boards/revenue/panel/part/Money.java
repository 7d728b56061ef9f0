package dev.panelcast.boards.revenue.panel.part;

/** Amounts within sentences. */
public final class Money {

  private Money() {}

  /** USD without cents: {@code $1,234}, {@code -$5}. */
  public static String usd(double value) {
    String amount = Rounded.text(value, 0);
    return amount.startsWith("-") ? "-$" + amount.substring(1) : "$" + amount;
  }
}
