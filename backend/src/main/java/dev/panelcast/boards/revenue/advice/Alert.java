package dev.panelcast.boards.revenue.advice;

import dev.panelcast.board.Panel.Word;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that deserves attention.
 *
 * @param subject what it is about
 * @param severity how much
 * @param value the figure that raised it: a fraction, USD for {@link Subject#EBITDA} below 0,
 *     months for {@link Subject#PAYBACK}, a plain number for ratios, sales and coverage
 * @param limit that it passed, in the same unit
 * @param remedy what would help: USD by which to cut the acquisition cost for {@link
 *     Subject#LTV_TO_CAC}, sales for {@link Subject#REVENUE_GAP}; null for the others
 */
public record Alert(
    Subject subject, Severity severity, double value, double limit, @Nullable Double remedy) {
  /** Worst first, then in the order of the subjects. */
  public static final Comparator<Alert> WORST_FIRST =
      Comparator.comparing(Alert::severity).thenComparing(Alert::subject);

  /** How much attention, most first. */
  public enum Severity implements Word {
    CRITICAL,
    WARNING,
    INFO,
    GOOD
  }

  /** What an alert is about, in order. */
  public enum Subject implements Word {
    LTV_TO_CAC,
    EBITDA,
    EBITDA_MARGIN,
    PAYBACK,
    GROSS_MARGIN,
    SALES,
    /** A shortfall, in words, above {@link Rules#SHORTFALL}. */
    REVENUE_GAP,
    COVERAGE,
    SETTER_LOAD,
    BOOKING_LOAD,
    CLOSER_LOAD,
    CLOSE_RATE,
    CONTACT_RATE,
    SHOW_UP_RATE,
    OTE_SHARE,
    PAYOUT,
    ALL_WELL
  }
}
