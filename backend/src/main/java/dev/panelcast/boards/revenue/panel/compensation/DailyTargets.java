package dev.panelcast.boards.revenue.panel.compensation;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.activity.DailyActivity;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What one setter and one closer have to do. */
final class DailyTargets {

  private static final String FORMULA =
      """
      A setter's leads, contacts and bookings a day = the month's ÷ working days ÷ setters. \
      A closer's meetings and deals a day = the month's ÷ working days ÷ closers. \
      Deals a week = sales × 12 ÷ 52 ÷ closers.\
      """;

  /** One activity of one person. */
  private record Line(String role, String activity, @Nullable Double each, String per) {}

  private static final List<Cell<Line>> CELLS =
      List.of(
          Cell.text("role", "Role", Line::role),
          Cell.text("activity", "Activity", Line::activity),
          Cell.number("each", "Per person", null, Line::each),
          Cell.text("per", "In a", Line::per));

  private DailyTargets() {}

  static PanelData data(Reading reading) {
    DailyActivity activity = reading.now().figures().workforce().activity();
    SequencedMap<String, Line> rows = new LinkedHashMap<>();
    rows.put("setter-leads", new Line("Setter", "Leads", activity.setterLeads(), "Day"));
    rows.put("setter-contacts", new Line("Setter", "Contacts", activity.setterContacts(), "Day"));
    rows.put("setter-bookings", new Line("Setter", "Bookings", activity.setterBookings(), "Day"));
    rows.put("closer-meetings", new Line("Closer", "Meetings", activity.closerMeetings(), "Day"));
    rows.put("closer-deals", new Line("Closer", "Deals", activity.closerDeals(), "Day"));
    rows.put("closer-week", new Line("Closer", "Deals", activity.closerDealsPerWeek(), "Week"));
    return Cell.table(
        CELLS,
        rows,
        // Leads and deals differ by tens: decimals in common would leave nothing of the deals.
        _ -> "count",
        Notes.of("What one setter and one closer have to do.").with(Trace.of(reading, FORMULA)));
  }
}
