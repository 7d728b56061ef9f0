package dev.panelcast.boards.revenue.opportunity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of money as people and spreadsheets write it, with or without a dollar sign, read as
 * the fields of the page read it: {@code $60,000}, {@code 1.250,50}, {@code 1234.5}.
 *
 * @param text without blanks around it
 */
record AmountText(String text) {

  private static final Pattern COMMAS =
      Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3}){1,6}(?:\\.[0-9]{1,20})?");
  private static final Pattern DOTS =
      Pattern.compile("[1-9][0-9]{0,2}(?:(?:\\.[0-9]{3}){2,6}|(?:\\.[0-9]{3}){1,6},[0-9]{1,20})");
  private static final Pattern UNCLEAR = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{0,20}[.,]?[0-9]{1,20}");
  private static final Pattern SIGN = Pattern.compile("^([+-]?)\\$? ?");

  /** Whether three digits follow its only dot, which may group thousands or be decimal. */
  boolean isUnclear() {
    return UNCLEAR.matcher(digits()).matches();
  }

  /** The smaller of the two amounts that an unclear text may mean. */
  String asDecimal() {
    return new BigDecimal(digits()).stripTrailingZeros().toPlainString();
  }

  /** The larger one. */
  String asGrouped() {
    return digits().replace(".", "");
  }

  /** The amount; empty when it is none. */
  Optional<BigDecimal> amount() {
    String digits = digits();
    if (COMMAS.matcher(digits).matches()) {
      return Optional.of(signed(digits.replace(",", "")));
    }
    if (DOTS.matcher(digits).matches()) {
      return Optional.of(signed(digits.replace(".", "").replace(',', '.')));
    }
    return DECIMAL.matcher(digits).matches()
        ? Optional.of(signed(digits.replace(',', '.')))
        : Optional.empty();
  }

  private String digits() {
    return SIGN.matcher(text).replaceFirst("");
  }

  private BigDecimal signed(String plain) {
    BigDecimal amount = new BigDecimal(plain);
    return text.startsWith("-") ? amount.negate() : amount;
  }
}
