package dev.panelcast.boards.revenue.panel.word;

import dev.panelcast.boards.revenue.capacity.Relief;
import dev.panelcast.boards.revenue.capacity.Remedies;
import dev.panelcast.boards.revenue.number.Whole;
import dev.panelcast.boards.revenue.panel.part.Money;
import java.util.Locale;

/** What helps people who have too much to do, within sentences; leads are rounded down. */
public final class Helps {

  private Helps() {}

  /** What helps setters with too many calls. */
  public static String of(Remedies remedies) {
    return String.format(
        Locale.ROOT,
        "%,.0f setters, %s leads a month%s or %,.0f calls per lead",
        remedies.setters(),
        leads(remedies),
        remedies.saving() == null ? "" : " (saves %s)".formatted(Money.usd(remedies.saving())),
        remedies.callsPerLead());
  }

  /** What helps people with too many meetings. */
  public static String of(String people, Relief relief) {
    return String.format(
        Locale.ROOT,
        "%,.0f %s or %,.0f leads a month",
        relief.heads(),
        people,
        Whole.down(relief.leads()));
  }

  /** How many leads a month the present setters can call. */
  public static String leads(Remedies remedies) {
    return String.format(Locale.ROOT, "%,.0f", Whole.down(remedies.leads()));
  }
}
