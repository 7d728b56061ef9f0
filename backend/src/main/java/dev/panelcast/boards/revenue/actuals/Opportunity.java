package dev.panelcast.boards.revenue.actuals;

import dev.panelcast.board.Panel.Word;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sale that is hoped for, won or lost.
 *
 * @param id unique
 * @param owner who works on it
 * @param account the customer; null when missing
 * @param product what is sold
 * @param stage how far it is
 * @param engagedOn day of the first contact; null while prospecting
 * @param closedOn day on which it was won or lost; null while open
 * @param valueCents what it is worth, in cents; not null when won
 * @param listPriceCents price of the product, in cents
 */
public record Opportunity(
    String id,
    String owner,
    @Nullable String account,
    String product,
    Stage stage,
    @Nullable LocalDate engagedOn,
    @Nullable LocalDate closedOn,
    @Nullable Long valueCents,
    @Nullable Long listPriceCents) {

  /** How far an opportunity is. */
  public enum Stage implements Word {
    PROSPECTING("Prospecting"),
    ENGAGING("Engaging"),
    WON("Won"),
    LOST("Lost");

    private final String word;

    Stage(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }

    /** The stage of this word, empty when there is none. */
    public static Optional<Stage> of(String word) {
      return Arrays.stream(values()).filter(stage -> stage.word.equals(word)).findFirst();
    }

    /** Whether nothing is decided yet. */
    public boolean open() {
      return this == PROSPECTING || this == ENGAGING;
    }
  }

  /** What was won, in cents; 0 unless it was. */
  long wonCents() {
    return stage == Stage.WON && valueCents != null ? valueCents : 0;
  }

  /** Whether it was decided, won or lost, within the period. */
  boolean decided(Period period) {
    return !stage.open() && closedOn != null && period.contains(YearMonth.from(closedOn));
  }

  /** Whether it was won within the period. */
  boolean won(Period period) {
    return stage == Stage.WON && decided(period);
  }
}
