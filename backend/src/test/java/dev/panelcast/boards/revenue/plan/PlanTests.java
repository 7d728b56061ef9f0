package dev.panelcast.boards.revenue.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class PlanTests {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @Test
  void aNewPlanPaysPartNowAndPartLater() {
    Deal deal = Plan.defaults().deal();

    assertThat(deal.upfrontCash()).isEqualTo(35_000);
    assertThat(deal.deferredCash()).isCloseTo(15_000, within(1e-9));
    assertThat(Plan.defaults().opex().total()).isEqualTo(35_000);
  }

  @Test
  void payIsAYearsAndAMonthIsATwelfth() {
    Pay closer = Plan.defaults().compensation().of(Role.CLOSER);

    assertThat(closer.monthlyBase()).isCloseTo(2_666.67, within(0.005));
    assertThat(closer.monthlyOte()).isCloseTo(6_666.67, within(0.005));
    assertThat(Compensation.COMMISSION_ONLY.setter().monthlyOte()).isEqualTo(4_000);
  }

  @Test
  void headsAreFoundByRole() {
    assertThat(List.of(Role.values())).map(Team.DEFAULT::heads).containsExactly(8, 4, 2, 2);
  }

  @Test
  void aPlanKeepsItsOwnChannels() {
    Plan plan = Plan.defaults();
    List<Channel> channels = new ArrayList<>(plan.channels());
    Plan kept =
        new Plan(
            plan.deal(),
            channels,
            plan.team(),
            plan.compensation(),
            plan.quotas(),
            plan.opex(),
            plan.capacity(),
            plan.targets(),
            plan.stakeholders(),
            plan.finance(),
            plan.benchmark());

    channels.clear();

    assertThat(kept).isEqualTo(plan);
  }

  @Test
  void readsBackEqualFromItsText() {
    String text = JSON.writeValueAsString(Plan.defaults());

    assertThat(JSON.readValue(text, Plan.class)).isEqualTo(Plan.defaults());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"segment\":\"SMB\"",
        "\"costMethod\":\"lead\"",
        "\"commissionPolicy\":\"upfront\"",
        "\"baseAnnual\":32000.0",
        "\"industry\":\"none\""
      })
  void usesTheWordsOfTheDocument(String part) {
    assertThat(JSON.writeValueAsString(Plan.defaults())).contains(part);
  }
}
