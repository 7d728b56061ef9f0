package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Gauge;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Step;
import dev.panelcast.boards.revenue.capacity.CapacityCheck;
import dev.panelcast.boards.revenue.capacity.Remedies;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Reason;
import dev.panelcast.boards.revenue.panel.part.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Whether setters and closers can do the work that the channels bring. */
final class CapacityGauge {

  private static final String FORMULA =
      """
      Setter load = leads ÷ working days ÷ setters × calls per lead × minutes ÷ 60 ÷ productive hours. \
      Setter bookings = scheduled ÷ (setters × bookings a day × working days). \
      Closer load = scheduled ÷ (closers × meetings a day × working days).\
      """;

  private static final double FULL = 1.00;
  private static final double BUSY = 0.85;
  private static final double IDLE = 0.50;

  private CapacityGauge() {}

  static PanelData data(Reading reading) {
    CapacityCheck check = reading.now().figures().workforce().capacity();
    SequencedMap<String, Item> items = new LinkedHashMap<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    add(items, reasons, "setters", "Setter load", check.setters().load(), FULL, BUSY, 0);
    add(
        items,
        reasons,
        "bookings",
        "Setter bookings",
        check.bookingLoad(),
        Levels.TIGHT,
        Levels.FILLED,
        0);
    add(
        items,
        reasons,
        "closers",
        "Closer load",
        check.closerLoad(),
        Levels.TIGHT,
        Levels.FILLED,
        IDLE);
    Notes notes = Notes.of(summary(check)).with(Trace.of(reading, FORMULA)).because(reasons);
    Remedies remedies = check.remedies();
    return new Gauge(
        items,
        0,
        2,
        List.of(
            new Step(0, Level.HEALTHY),
            new Step(Levels.FILLED, Level.WARNING),
            new Step(Levels.TIGHT, Level.CRITICAL)),
        remedies == null ? notes : notes.noting(told(remedies)));
  }

  private static void add(
      SequencedMap<String, Item> items,
      Map<String, String> reasons,
      String key,
      String label,
      @Nullable Double load,
      double critical,
      double warning,
      double idle) {
    items.put(
        key,
        Item.of(
            label, load, "fraction", load == null ? null : level(load, critical, warning, idle)));
    if (load == null) {
      reasons.put("/items/%s/value".formatted(key), Reason.ZERO_DENOMINATOR);
    }
  }

  private static Level level(double load, double critical, double warning, double idle) {
    if (load > critical) {
      return Level.CRITICAL;
    }
    if (load > warning) {
      return Level.WARNING;
    }
    return load < idle ? Level.WATCH : Level.HEALTHY;
  }

  private static String summary(CapacityCheck check) {
    return String.format(
        Locale.ROOT,
        "%,.1f meetings are needed; closers can hold %,.1f, setters can book %,.1f.",
        check.meetings(),
        check.closerMeetings(),
        check.setterBookings());
  }

  private static String told(Remedies remedies) {
    String saving =
        remedies.saving() == null
            ? ""
            : String.format(Locale.ROOT, " (saves $%,.0f)", remedies.saving());
    return String.format(
        Locale.ROOT,
        "Setters have too many calls: %.0f setters, %,.0f leads a month%s, or %.0f calls per lead.",
        remedies.setters(),
        remedies.leads(),
        saving,
        remedies.callsPerLead());
  }
}
