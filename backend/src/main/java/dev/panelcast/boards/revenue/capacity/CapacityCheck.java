package dev.panelcast.boards.revenue.capacity;

import dev.panelcast.boards.revenue.funnel.Funnel;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Plan.Capacity;
import dev.panelcast.boards.revenue.plan.Team;
import org.jspecify.annotations.Nullable;

/**
 * Demand against supply, of a month.
 *
 * @param setters calls of a setter
 * @param remedies null unless the setters have too many calls
 * @param meetings scheduled meetings: the demand
 * @param closerMeetings that the closers can hold: closers x meetingsPerCloserDay x workingDays
 * @param setterBookings that the setters can schedule: setters x bookingsPerSetterDay x workingDays
 * @param closerLoad meetings/closerMeetings; null when that is 0
 * @param bookingLoad meetings/setterBookings; null when that is 0
 * @param closerRelief null unless the closers have too many meetings
 * @param bookingRelief null unless the setters must schedule too many
 */
public record CapacityCheck(
    SetterLoad setters,
    @Nullable Remedies remedies,
    double meetings,
    double closerMeetings,
    double setterBookings,
    @Nullable Double closerLoad,
    @Nullable Double bookingLoad,
    @Nullable Relief closerRelief,
    @Nullable Relief bookingRelief) {

  /** The check of a team with that funnel. */
  public static CapacityCheck of(Funnel funnel, Team team, Capacity capacity) {
    double leads = funnel.stages().leads();
    SetterLoad setters = SetterLoad.of(leads, team.setters(), capacity);
    double meetings = funnel.stages().scheduled();
    double closers = team.closers() * capacity.meetingsPerCloserDay() * capacity.workingDays();
    double bookings = team.setters() * capacity.bookingsPerSetterDay() * capacity.workingDays();
    Double closerLoad = Known.ratio(meetings, closers);
    Double bookingLoad = Known.ratio(meetings, bookings);
    return new CapacityCheck(
        setters,
        Remedies.of(
            setters.load(),
            leads,
            team.setters(),
            capacity.callsPerLead(),
            funnel.marketing().perLead()),
        meetings,
        closers,
        bookings,
        closerLoad,
        bookingLoad,
        Relief.of(closerLoad, team.closers(), leads),
        Relief.of(bookingLoad, team.setters(), leads));
  }
}
