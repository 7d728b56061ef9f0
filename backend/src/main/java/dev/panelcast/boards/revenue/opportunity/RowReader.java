package dev.panelcast.boards.revenue.opportunity;

import dev.panelcast.board.Dataset.Row;
import dev.panelcast.board.Dataset.RowError;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row and notes what is wrong with them. Not thread-safe. */
final class RowReader {

  /** Characters of a text at most. */
  static final int LONGEST = 100;

  /** USD, whole cents; sums of millions of them still fit. */
  static final BigDecimal LARGEST = new BigDecimal("10000000000");

  private static final Pattern DAY = Pattern.compile("(?:19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");
  private static final int CENTS_EXPONENT = 2;

  private final Row row;
  private final boolean isListed;
  private final List<RowError> errors = new ArrayList<>();

  RowReader(Row row, boolean isListed) {
    this.row = row;
    this.isListed = isListed;
  }

  /** Whether anybody is told what is wrong with the row; nothing needs to be offered otherwise. */
  boolean isListed() {
    return isListed;
  }

  /** What is wrong so far. */
  List<RowError> errors() {
    return errors;
  }

  /** Notes an error. */
  void refuse(String field, String code, String message, @Nullable String suggestion) {
    errors.add(new RowError(row.line(), field, code, message, suggestion));
  }

  /** A value as text without blanks around it; empty when there is none. */
  Optional<String> given(String field) {
    return Optional.ofNullable(row.values().get(field))
        .map(value -> written(value).strip())
        .filter(text -> !text.isEmpty());
  }

  /** Numbers without an exponent, however JSON gave them. */
  private static String written(Object value) {
    return value instanceof Double number && Double.isFinite(number)
        ? new BigDecimal(number.toString()).toPlainString()
        : value.toString();
  }

  /** A short text in one line; empty when there is none, or when it is another one. */
  Optional<String> text(String field) {
    Optional<String> text = given(field);
    if (text.isPresent() && !isShortLine(text.get())) {
      refuse(
          field,
          "text_invalid",
          "%s has %d characters at most, none of them a line break or control character."
              .formatted(Opportunities.label(field), LONGEST),
          null);
      return Optional.empty();
    }
    return text;
  }

  /** The same, noted as missing when there is none; whatever is wrong with it gives empty text. */
  String required(String field, String code) {
    if (given(field).isEmpty()) {
      refuse(field, code, Opportunities.label(field) + " is missing.", null);
    }
    return text(field).orElse("");
  }

  /** A day; {@code null} when there is none, or when it is no day. */
  @Nullable LocalDate day(String field) {
    Optional<String> text = given(field);
    if (text.isEmpty()) {
      return null;
    }
    try {
      if (DAY.matcher(text.get()).matches()) {
        return LocalDate.parse(text.get());
      }
    } catch (DateTimeException _) {
      // Said below, as of every other text that is no day.
    }
    refuse(
        field,
        "date_invalid",
        Opportunities.label(field) + " must be a day such as 2026-01-31, from 1900 on.",
        null);
    return null;
  }

  /** An amount in cents; {@code null} when there is none, or when it is no such amount. */
  @Nullable Long cents(String field) {
    Optional<String> text = given(field);
    if (text.isEmpty()) {
      return null;
    }
    AmountText written = new AmountText(text.get());
    if (written.isUnclear() && !(row.values().get(field) instanceof Number)) {
      refuse(field, "amount_unclear", unclear(field, written), null);
      return null;
    }
    Optional<BigDecimal> amount = written.amount().filter(RowReader::isFit);
    if (amount.isEmpty()) {
      refuse(
          field,
          "amount_out_of_range",
          "%s must be an amount from 0 to %s USD in whole cents, such as 1234.50."
              .formatted(Opportunities.label(field), LARGEST),
          null);
      return null;
    }
    return amount.get().movePointRight(CENTS_EXPONENT).longValueExact();
  }

  private static String unclear(String field, AmountText written) {
    return "%s: %s can mean %s or %s. Write the one that is meant."
        .formatted(
            Opportunities.label(field), written.text(), written.asDecimal(), written.asGrouped());
  }

  private static boolean isFit(BigDecimal amount) {
    return amount.signum() >= 0
        && amount.compareTo(LARGEST) <= 0
        && amount.stripTrailingZeros().scale() <= CENTS_EXPONENT;
  }

  private static boolean isShortLine(String text) {
    return text.length() <= LONGEST
        && text.codePoints()
            .noneMatch(
                point ->
                    Character.isISOControl(point)
                        || Character.getType(point) == Character.SURROGATE);
  }
}
