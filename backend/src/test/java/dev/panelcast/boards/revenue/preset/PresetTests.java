package dev.panelcast.boards.revenue.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.Channel.Segment;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.Deal.CommissionPolicy;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.preset.ChannelPreset.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetTests {
  @Test
  void g0_01_insurance() {
    assertThat(DealValue.INSURANCE.of(3_000, 18, 0.027)).isCloseTo(17_496, within(0.5));
    assertThat(DealValue.INSURANCE.of(3_000, 25, 0.027)).isCloseTo(24_300, within(0.5));
  }

  @Test
  void g0_02_subscription() {
    assertThat(DealValue.SUBSCRIPTION.of(5_000, 12)).isEqualTo(60_000);
  }

  @Test
  void g0_03_commission() {
    assertThat(DealValue.COMMISSION.of(100_000, 0.10)).isEqualTo(10_000);
  }

  @Test
  void aTemplateSetsWhatItNames() {
    Deal deal = DealTemplate.INSURANCE_LONG_TERM.on(Deal.DEFAULT);

    assertThat(deal.dealValue()).isCloseTo(16_200, within(1e-6));
    assertThat(deal.contractMonths()).isEqualTo(300);
    assertThat(deal.govCostRate()).isZero();
    assertThat(DealTemplate.INSURANCE_SAVINGS.on(Deal.DEFAULT).dealValue())
        .isCloseTo(17_496, within(1e-6));
  }

  @Test
  void aTemplateKeepsWhatItDoesNotName() {
    Deal before = new Deal(1, 0.2, 5, 7, CommissionPolicy.UPFRONT, 0.03, 0.8, 44);

    assertThat(DealTemplate.AGENCY_RETAINER.on(before))
        .isEqualTo(new Deal(72_000, 1, 12, 7, CommissionPolicy.FULL, 0.03, 0.8, 44));
    assertThat(DealTemplate.SOFTWARE_SUBSCRIPTION.on(before))
        .isEqualTo(new Deal(60_000, 1, 12, 7, CommissionPolicy.UPFRONT, 0.10, 0.8, 44));
    assertThat(DealTemplate.CONSULTING.on(before))
        .isEqualTo(new Deal(50_000, 0.5, 3, 3, CommissionPolicy.UPFRONT, 0.03, 0.8, 44));
    assertThat(DealTemplate.ONE_TIME_SALE.on(before))
        .isEqualTo(new Deal(10_000, 1, 1, 7, CommissionPolicy.UPFRONT, 0.03, 0.8, 44));
  }

  @Test
  void aSegmentFillsTheChannelAndOnlyOffersTheDeal() {
    Channel channel = ChannelPreset.ENT.on(Channel.DEFAULT);

    assertThat(channel)
        .isEqualTo(
            new Channel(
                "channel-1",
                "Channel 1",
                Segment.ENT,
                true,
                50,
                0.45,
                0.30,
                0.85,
                0.20,
                CostMethod.LEAD,
                1_000));
    assertThat(ChannelPreset.ENT.offer()).isEqualTo(new Offer(250_000, 90));
    assertThat(ChannelPreset.MID.offer()).isEqualTo(new Offer(50_000, 45));
    assertThat(ChannelPreset.SMB.offer()).isEqualTo(new Offer(15_000, 21));
  }

  @ParameterizedTest
  @CsvSource({
    "SMB, SMB, 1000, 0.65, 0.40, 0.70, 0.30, 50",
    "MID, MID, 300, 0.55, 0.35, 0.75, 0.25, 200",
    "ENT, ENT, 50, 0.45, 0.30, 0.85, 0.20, 1000",
    "NEW, SMB, 500, 0.60, 0.30, 0.70, 0.25, 50"
  })
  void aPresetFillsTheChannel(
      ChannelPreset preset,
      Segment segment,
      double leads,
      double contact,
      double meeting,
      double showUp,
      double close,
      double cost) {
    Channel dear = GivenPlan.channel("dear", 7, 0.1, 0.2, 0.3, 0.4, CostMethod.BUDGET, 9);

    assertThat(preset.on(dear))
        .isEqualTo(
            new Channel(
                "dear",
                "dear",
                segment,
                true,
                leads,
                contact,
                meeting,
                showUp,
                close,
                CostMethod.LEAD,
                cost));
  }

  @Test
  void aNewChannelKeepsItsSegment() {
    Channel channel = ChannelPreset.NEW.on(Channel.DEFAULT);

    assertThat(channel.segment()).isEqualTo(Segment.SMB);
    assertThat(channel.monthlyLeads()).isEqualTo(500);
    assertThat(ChannelPreset.NEW.offer()).isNull();
  }

  @Test
  void eachMethodHasItsUsualCost() {
    assertThat(CostMethod.values())
        .extracting(ChannelPreset::cost)
        .containsExactly(50.0, 75.0, 200.0, 500.0, 25_000.0);
  }
}
