package dev.panelcast.boards.revenue.activity;

import dev.panelcast.board.Panel.Word;
import dev.panelcast.boards.revenue.funnel.Rates;
import dev.panelcast.boards.revenue.funnel.Stages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from lead to sale.
 *
 * @param steps in order
 * @param meetingToClose days from the held meeting to the sale, never below 0
 * @param velocity sales in 30 days: sales x 30/cycle
 */
public record SalesProcess(List<Step> steps, int meetingToClose, double velocity) {
  private static final int CONTACT_DAY = 1;
  private static final int SCHEDULED_DAY = 3;
  private static final int HELD_DAY = 5;
  private static final double DAYS_OF_MONTH = 30;

  /** Keeps its own list. */
  public SalesProcess {
    steps = List.copyOf(steps);
  }

  /** Where a lead can be. */
  public enum Stage implements Word {
    LEAD,
    CONTACT,
    SCHEDULED,
    HELD,
    CLOSED
  }

  /**
   * One step.
   *
   * @param stage that is reached
   * @param day on which it is reached, counted from the lead
   * @param count a month
   * @param conversion from the step before; null for the first, and when the step before is empty
   */
  public record Step(Stage stage, int day, double count, @Nullable Double conversion) {}

  /** The process of a month, a sale taking so many days, at least 1. */
  public static SalesProcess of(Stages stages, Rates rates, int cycleDays) {
    return new SalesProcess(
        List.of(
            new Step(Stage.LEAD, 0, stages.leads(), null),
            new Step(Stage.CONTACT, CONTACT_DAY, stages.contacts(), rates.contact()),
            new Step(Stage.SCHEDULED, SCHEDULED_DAY, stages.scheduled(), rates.meeting()),
            new Step(Stage.HELD, HELD_DAY, stages.held(), rates.showUp()),
            new Step(Stage.CLOSED, cycleDays, stages.sales(), rates.close())),
        Math.max(0, cycleDays - HELD_DAY),
        stages.sales() * DAYS_OF_MONTH / cycleDays);
  }
}
