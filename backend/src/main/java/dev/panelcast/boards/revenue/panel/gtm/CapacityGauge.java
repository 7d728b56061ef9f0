package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.capacity.CapacityCheck;
import dev.panelcast.boards.revenue.capacity.Relief;
import dev.panelcast.boards.revenue.capacity.Remedies;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Figures;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Helps;
import dev.panelcast.boards.revenue.state.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether setters and closers can do the work that the channels bring. */
final class CapacityGauge {

  private static final String FORMULA =
      """
      Setter load = leads ÷ working days ÷ setters × calls per lead × minutes ÷ 60 ÷ productive hours. \
      Setter bookings = scheduled ÷ (setters × bookings a day × working days). \
      Closer load = scheduled ÷ (closers × meetings a day × working days). \
      Setter load is critical above 100%, a warning above 85%, the others above 90% and 75%; closers \
      below 50% are underused.\
      """;

  private CapacityGauge() {}

  static PanelData data(Reading reading) {
    CapacityCheck check = of(reading.now());
    Notes notes = Notes.of(summary(check)).with(Trace.of(reading, FORMULA));
    String helps = helps(check);
    return new Figures(reading)
        .number(
            "setters", "Setter load", "fraction", o -> of(o).setters().load(), Levels::setterLoad)
        .number(
            "bookings",
            "Setter bookings",
            "fraction",
            o -> of(o).bookingLoad(),
            Levels::bookingLoad)
        .number("closers", "Closer load", "fraction", o -> of(o).closerLoad(), Levels::closerLoad)
        // Each load has limits of its own, so that no steps hold for all of them.
        .gauge(0, 2, List.of(), helps.isEmpty() ? notes : notes.noting(helps));
  }

  private static CapacityCheck of(Outcome outcome) {
    return outcome.figures().workforce().capacity();
  }

  private static String summary(CapacityCheck check) {
    return String.format(
        Locale.ROOT,
        "%,.1f meetings are needed; closers can hold %,.1f, setters can book %,.1f.",
        check.meetings(),
        check.closerMeetings(),
        check.setterBookings());
  }

  /** One sentence for each load that is too high, with what the alerts offer. */
  private static String helps(CapacityCheck check) {
    List<String> helps = new ArrayList<>();
    Remedies calls = check.remedies();
    if (calls != null) {
      helps.add("Setters have too many calls: have %s.".formatted(Helps.of(calls)));
    }
    Relief bookings = check.bookingRelief();
    if (bookings != null) {
      helps.add("Setters have too much to book: have %s.".formatted(Helps.of("setters", bookings)));
    }
    Relief meetings = check.closerRelief();
    if (meetings != null) {
      helps.add(
          "Closers have too many meetings: have %s.".formatted(Helps.of("closers", meetings)));
    }
    return String.join(" ", helps);
  }
}
