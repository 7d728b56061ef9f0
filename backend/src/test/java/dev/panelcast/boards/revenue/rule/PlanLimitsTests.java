package dev.panelcast.boards.revenue.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.rule.FieldError.Limit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Limits and defaults as they are required, field by field. */
class PlanLimitsTests {

  /** Path, least, largest, default. */
  private static final String NUMBERS =
      """
      deal.dealValue, 0, 10000000, 50000
      deal.upfrontShare, 0, 1, 0.70
      deal.contractMonths, 1, 600, 12
      deal.deferredMonths, 0, 60, 18
      deal.govCostRate, 0, 0.20, 0.10
      deal.deferredGrr, 0, 1.5, 0.90
      deal.salesCycleDays, 1, 365, 30
      channels.channel-1.monthlyLeads, 0, 1000000, 1000
      channels.channel-1.contactRate, 0, 1, 0.65
      channels.channel-1.meetingRate, 0, 1, 0.40
      channels.channel-1.showUpRate, 0, 1, 0.70
      channels.channel-1.closeRate, 0, 1, 0.30
      channels.channel-1.cost, 0, 100000000, 50
      team.closers, 0, 1000, 8
      team.setters, 0, 1000, 4
      team.managers, 0, 1000, 2
      team.bench, 0, 1000, 2
      compensation.closer.baseAnnual, 0, 10000000, 32000
      compensation.closer.variableAnnual, 0, 10000000, 48000
      compensation.closer.commissionRate, 0, 1, 0.20
      compensation.setter.baseAnnual, 0, 10000000, 16000
      compensation.setter.variableAnnual, 0, 10000000, 24000
      compensation.setter.commissionRate, 0, 1, 0.03
      compensation.manager.baseAnnual, 0, 10000000, 72000
      compensation.manager.variableAnnual, 0, 10000000, 48000
      compensation.manager.commissionRate, 0, 1, 0.05
      compensation.bench.baseAnnual, 0, 10000000, 12500
      compensation.bench.variableAnnual, 0, 10000000, 12500
      compensation.bench.commissionRate, 0, 0, 0
      quotas.closerDeals, 0, 10000, 5
      quotas.setterMeetings, 0, 10000, 40
      quotas.managerTeamDeals, 0, 10000, 40
      opex.rent, 0, 100000000, 20000
      opex.software, 0, 100000000, 10000
      opex.other, 0, 100000000, 5000
      capacity.meetingsPerCloserDay, 0, 100, 3
      capacity.bookingsPerSetterDay, 0, 100, 2
      capacity.workingDays, 0, 31, 20
      capacity.callsPerLead, 0, 100, 3
      capacity.minutesPerCall, 0, 240, 8
      capacity.productiveHours, 0, 24, 6
      targets.annualRevenue, 0, 1000000000000, 6000000
      targets.projectionMonths, 1, 120, 18
      stakeholders.share, 0, 1, 0.10
      finance.cashBalance, 0, 1000000000000, 0
      finance.startMrr, 0, 1000000000000, 100000
      finance.churnRate, 0, 1, 0.03
      finance.downgradeRate, 0, 1, 0.02
      finance.expansionRate, 0, 1, 0.05
      finance.newRate, 0, 1, 0.10
      finance.growthRate, 0, 1, 0.10
      finance.rampProductivity, 0, 1, 0.70
      finance.attritionRate, 0, 1, 0.15
      """;

  private final Map<Section, JsonNode> plan = new EnumMap<>(Section.class);

  PlanLimitsTests() {
    PlanDocument.defaults().forEach((section, content) -> plan.put(section, content.deepCopy()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(textBlock = NUMBERS)
  void aNumberHasTheLimitsAndTheDefaultThatAreRequired(
      String path, BigDecimal min, BigDecimal max, double usual) {
    String pointer = "/" + path.replace("channel-1", "0").replace('.', '/');
    int end = pointer.lastIndexOf('/');
    ObjectNode holder = (ObjectNode) PlanDocument.object(plan).at(pointer.substring(0, end));
    String name = pointer.substring(end + 1);

    assertThat(holder.path(name).doubleValue()).isEqualTo(usual);
    for (BigDecimal right : List.of(min, max)) {
      assertThat(limits(holder.put(name, right), path)).as("%s", right).isEmpty();
    }
    for (BigDecimal wrong :
        List.of(min.subtract(BigDecimal.ONE), max.add(new BigDecimal("0.01")))) {
      assertThat(limits(holder.put(name, wrong), path))
          .as("%s", wrong)
          .singleElement()
          .satisfies(
              limit -> {
                assertThat(limit.min()).isEqualByComparingTo(min);
                assertThat(limit.max()).isEqualByComparingTo(max);
              });
    }
  }

  private List<Limit> limits(ObjectNode changed, String path) {
    assertThat(changed.isEmpty()).isFalse();
    return PlanCheck.check(plan).stream()
        .filter(error -> error.field().equals(path) && error.code().endsWith("_out_of_range"))
        .map(FieldError::limit)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "contractMonths, deal",
    "deferredMonths, deal",
    "salesCycleDays, deal",
    "closers, team",
    "setters, team",
    "managers, team",
    "bench, team",
    "workingDays, capacity",
    "projectionMonths, targets"
  })
  void headsMonthsAndDaysAreWhole(String name, String section) {
    ((ObjectNode) content(Section.of(section).orElseThrow())).put(name, 2.5);

    assertThat(PlanCheck.check(plan))
        .extracting(FieldError::code)
        .containsExactly("count_out_of_range");
  }

  @ParameterizedTest
  @CsvSource({
    "/deal/commissionPolicy, upfront, upfront full",
    "/channels/0/segment, SMB, SMB MID ENT Custom",
    "/channels/0/costMethod, lead, lead contact meeting sale budget",
    "/channels/0/id, channel-1, channel-1",
    "/channels/0/name, Channel 1, Events",
    "/benchmark/industry, none, none insurance saas",
    "/benchmark/geography, none, none mexico usa colombia argentina"
  })
  void aWordHasTheDefaultAndTheOthersThatAreRequired(String pointer, String usual, String allowed) {
    int end = pointer.lastIndexOf('/');
    ObjectNode holder = (ObjectNode) PlanDocument.object(plan).at(pointer.substring(0, end));
    String name = pointer.substring(end + 1);

    assertThat(holder.path(name).asString()).isEqualTo(usual);
    for (String word : allowed.split(" ", -1)) {
      holder.put(name, word);
      assertThat(PlanCheck.check(plan)).as(word).isEmpty();
    }
  }

  @Test
  void aLimitIsToldWhereOneIsMeant() {
    ObjectNode channel = (ObjectNode) content(Section.CHANNELS).get(0);
    channel.put("name", "").put("segment", "XL").put("closeRate", 2);

    assertThat(PlanCheck.check(plan))
        .extracting(
            FieldError::field,
            error -> JsonMapper.shared().valueToTree(error).path("limit").toString())
        .containsExactly(
            tuple("channels.channel-1.name", "{\"min\":1,\"max\":60}"),
            tuple("channels.channel-1.segment", ""),
            tuple("channels.channel-1.closeRate", "{\"min\":0,\"max\":1}"));
  }

  private JsonNode content(Section section) {
    return requireNonNull(plan.get(section));
  }
}
