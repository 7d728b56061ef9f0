package dev.panelcast.boards.revenue.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.activity.SalesProcess.Step;
import dev.panelcast.boards.revenue.funnel.Rates;
import dev.panelcast.boards.revenue.funnel.Stages;
import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Team;
import org.junit.jupiter.api.Test;

class ActivityTests {
  private static final Stages STAGES = Stages.of(Channel.DEFAULT);

  @Test
  void g0_80_dailyActivity() {
    DailyActivity activity = DailyActivity.of(STAGES, Team.DEFAULT, 20);

    assertThat(activity.setterLeads()).isCloseTo(12.5, within(0.05));
    assertThat(activity.setterContacts()).isCloseTo(8.125, within(0.0005));
    assertThat(activity.setterBookings()).isCloseTo(3.25, within(0.005));
    assertThat(activity.closerMeetings()).isCloseTo(1.625, within(0.0005));
    assertThat(activity.closerDeals()).isCloseTo(0.34125, within(0.000005));
    assertThat(activity.closerDealsPerWeek()).isCloseTo(1.575, within(0.0005));
  }

  @Test
  void nobodyAndNoDaysHaveNoActivity() {
    assertThat(DailyActivity.of(STAGES, new Team(0, 0, 2, 2), 20))
        .isEqualTo(new DailyActivity(null, null, null, null, null, null));
    assertThat(DailyActivity.of(STAGES, Team.DEFAULT, 0).setterLeads()).isNull();
  }

  @Test
  void g0_81_processTimeline() {
    SalesProcess process = SalesProcess.of(STAGES, Rates.of(STAGES), 30);
    SalesProcess slow = SalesProcess.of(STAGES, Rates.of(STAGES), 45);

    assertThat(process.steps()).extracting(Step::day).containsExactly(0, 1, 3, 5, 30);
    assertThat(process.steps().getLast().count()).isEqualTo(STAGES.sales());
    assertThat(process.steps().getLast().conversion()).isCloseTo(0.30, within(0.005));
    assertThat(process.meetingToClose()).isEqualTo(25);
    assertThat(process.velocity()).isCloseTo(54.6, within(0.05));
    assertThat(slow.velocity()).isCloseTo(36.40, within(0.005));
  }

  @Test
  void aShortCycleClosesInTheMeetingAndEmptyStepsHaveNoConversion() {
    SalesProcess process = SalesProcess.of(Stages.NONE, Rates.of(Stages.NONE), 1);

    assertThat(process.meetingToClose()).isZero();
    assertThat(process.steps()).extracting(Step::conversion).containsOnlyNulls();
  }
}
