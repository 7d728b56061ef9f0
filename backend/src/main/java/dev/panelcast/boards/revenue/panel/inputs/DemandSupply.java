package dev.panelcast.boards.revenue.panel.inputs;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Bar;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.boards.revenue.capacity.CapacityCheck;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Trace;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Meetings that the channels bring, and those that setters can book and closers can hold. */
final class DemandSupply {

  private static final String FORMULA =
      """
      Needed = scheduled meetings of all channels. \
      Setters can book setters × bookings a day × working days. \
      Closers can hold closers × meetings a day × working days.\
      """;
  private static final String BOOK = "Setters: to book";
  private static final String CAN_BOOK = "Setters: can book";
  private static final String HOLD = "Closers: to hold";
  private static final String CAN_HOLD = "Closers: can hold";

  private DemandSupply() {}

  static PanelData data(Reading reading) {
    CapacityCheck check = reading.now().figures().workforce().capacity();
    SequencedMap<String, Slice> bars = new LinkedHashMap<>();
    bars.put("setter-needed", new Slice(BOOK, check.meetings(), null));
    bars.put(
        "setter-possible", new Slice(CAN_BOOK, check.setterBookings(), level(check.bookingLoad())));
    bars.put("closer-needed", new Slice(HOLD, check.meetings(), null));
    bars.put(
        "closer-possible", new Slice(CAN_HOLD, check.closerMeetings(), level(check.closerLoad())));
    String summary =
        String.format(
            Locale.ROOT,
            "%,.1f meetings are needed a month; setters can book %,.1f, closers can hold %,.1f.",
            check.meetings(),
            check.setterBookings(),
            check.closerMeetings());
    return new Bar("count", bars, Notes.of(summary).with(Trace.of(reading, FORMULA)));
  }

  private static Meaning level(@Nullable Double load) {
    return load == null ? Grade.NEUTRAL : Levels.bookingLoad(load);
  }
}
