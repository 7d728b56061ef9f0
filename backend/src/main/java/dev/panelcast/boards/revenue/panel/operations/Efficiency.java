package dev.panelcast.boards.revenue.panel.operations;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.activity.DailyActivity;
import dev.panelcast.boards.revenue.capacity.CapacityCheck;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Figures;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.state.Outcome;

/** The work of one head. */
final class Efficiency {

  private static final String FORMULA =
      """
      Per setter and day = leads, or scheduled meetings, ÷ working days ÷ setters; calls = leads × calls \
      per lead; hours = calls × minutes ÷ 60; setter load = hours ÷ productive hours. \
      Setter bookings and closer load = scheduled ÷ what setters can book and closers can hold. \
      Per closer = scheduled ÷ working days ÷ closers; deals a week = sales × 12 ÷ 52 ÷ closers.\
      """;
  private static final String SUMMARY = "The work of one setter and one closer.";

  private Efficiency() {}

  static PanelData data(Reading reading) {
    return new Figures(reading)
        .number("leads", "Leads per setter, day", "count", o -> activity(o).setterLeads())
        .number("calls", "Calls per setter, day", "count", o -> check(o).setters().calls())
        .number("hours", "Hours of calls, day", null, o -> check(o).setters().hours())
        .number(
            "setterLoad",
            "Setter load",
            "fraction",
            o -> check(o).setters().load(),
            Levels::setterLoad)
        .number("bookings", "Bookings per setter, day", "count", o -> activity(o).setterBookings())
        .number(
            "bookingLoad",
            "Setter bookings",
            "fraction",
            o -> check(o).bookingLoad(),
            Levels::bookingLoad)
        .number("meetings", "Meetings per closer, day", "count", o -> activity(o).closerMeetings())
        .number(
            "closerLoad", "Closer load", "fraction", o -> check(o).closerLoad(), Levels::closerLoad)
        .number("deals", "Deals per closer, week", "count", o -> activity(o).closerDealsPerWeek())
        .stat(Notes.of(SUMMARY).with(Trace.of(reading, FORMULA)));
  }

  private static DailyActivity activity(Outcome outcome) {
    return outcome.figures().workforce().activity();
  }

  private static CapacityCheck check(Outcome outcome) {
    return outcome.figures().workforce().capacity();
  }
}
