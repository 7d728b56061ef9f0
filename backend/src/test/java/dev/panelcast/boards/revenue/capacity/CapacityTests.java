package dev.panelcast.boards.revenue.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.funnel.Funnel;
import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan.Capacity;
import dev.panelcast.boards.revenue.plan.Team;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CapacityTests {
  private static final CapacityCheck DEFAULT =
      check(Channel.DEFAULT, Team.DEFAULT, Capacity.DEFAULT);

  @Test
  void g0_54_setterLoad() {
    SetterLoad setters = DEFAULT.setters();

    assertThat(setters.leads()).isCloseTo(12.5, within(0.05));
    assertThat(setters.calls()).isCloseTo(37.5, within(0.05));
    assertThat(setters.hours()).isCloseTo(5.0, within(0.05));
    assertThat(setters.load()).isCloseTo(0.8333, within(0.00005));
    assertThat(DEFAULT.remedies()).isNull();
  }

  @Test
  void g0_55_setterRemedies() {
    CapacityCheck check = check(GivenPlan.leads(1_500), Team.DEFAULT, Capacity.DEFAULT);
    Remedies remedies = Objects.requireNonNull(check.remedies());

    assertThat(check.setters().leads()).isCloseTo(18.75, within(0.005));
    assertThat(check.setters().hours()).isCloseTo(7.5, within(0.05));
    assertThat(check.setters().load()).isCloseTo(1.25, within(0.005));
    assertThat(remedies.setters()).isEqualTo(6);
    assertThat(remedies.leads()).isCloseTo(1_020, within(0.5));
    assertThat(remedies.saving()).isCloseTo(24_000, within(0.5));
    assertThat(remedies.callsPerLead()).isEqualTo(2);
  }

  @Test
  void g0_56_closerLoad() {
    assertThat(DEFAULT.closerMeetings()).isEqualTo(480);
    assertThat(DEFAULT.closerLoad()).isCloseTo(0.5417, within(0.00005));
  }

  @Test
  void g0_58_setterBookings() {
    assertThat(DEFAULT.setterBookings()).isEqualTo(160);
    assertThat(DEFAULT.bookingLoad()).isCloseTo(1.625, within(0.0005));
  }

  @Test
  void withoutHeadsOrDaysThereIsNoLoad() {
    CapacityCheck nobody = check(Channel.DEFAULT, new Team(0, 0, 0, 0), Capacity.DEFAULT);
    CapacityCheck noDays = check(Channel.DEFAULT, Team.DEFAULT, new Capacity(3, 2, 0, 3, 8, 6));

    for (CapacityCheck check : List.of(nobody, noDays)) {
      assertThat(check.setters()).isEqualTo(new SetterLoad(null, null, null, null));
      assertThat(check.remedies()).isNull();
      assertThat(check.closerLoad()).isNull();
      assertThat(check.bookingLoad()).isNull();
    }
  }

  @Test
  void withoutHoursThereAreCallsButNoLoad() {
    CapacityCheck check = check(Channel.DEFAULT, Team.DEFAULT, new Capacity(3, 2, 20, 3, 8, 0));

    assertThat(check.setters().hours()).isNotNull();
    assertThat(check.setters().load()).isNull();
  }

  private static CapacityCheck check(Channel channel, Team team, Capacity capacity) {
    return CapacityCheck.of(Funnel.of(List.of(channel), 35_000), team, capacity);
  }
}
