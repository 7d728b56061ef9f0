package dev.panelcast.boards.revenue.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.rule.FieldError.Limit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class PlanCheckTests {

  private final Map<Section, JsonNode> plan = copy(PlanDocument.defaults());

  @Test
  void theDefaultsAreRight() {
    assertThat(PlanCheck.check(plan)).isEmpty();
    assertThat(plan).hasSize(Section.values().length);
  }

  /** Every number of the table, with both limits. */
  static Stream<Arguments> numbers() {
    List<Arguments> numbers = new ArrayList<>();
    for (Section section : Section.values()) {
      switch (PlanRules.of(section)) {
        case Shape.Fields fields -> add(numbers, section.id(), "/" + section.id(), fields);
        case Shape.Groups groups ->
            groups
                .byName()
                .forEach(
                    (name, fields) ->
                        add(
                            numbers,
                            section.id() + "." + name,
                            "/" + section.id() + "/" + name,
                            fields));
        case Shape.Rows rows ->
            add(numbers, section.id() + ".channel-1", "/" + section.id() + "/0", rows.fields());
      }
    }
    return numbers.stream();
  }

  private static void add(
      List<Arguments> numbers, String path, String pointer, Shape.Fields fields) {
    for (FieldRule rule : fields.rules()) {
      if (rule.values() instanceof FieldRule.Numbers limits) {
        numbers.add(Arguments.of(path + "." + rule.name(), pointer, rule, limits));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numbers")
  void aNumberHasLimits(String path, String pointer, FieldRule rule, FieldRule.Numbers limits) {
    ObjectNode holder = (ObjectNode) PlanDocument.object(plan).at(pointer);
    double min = limits.min().doubleValue();
    double max = limits.max().doubleValue();
    FieldError error = rule.error(path);

    for (double wrong :
        new double[] {
          min - 0.01, max + 0.01, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
        }) {
      holder.put(rule.name(), wrong);
      assertThat(PlanCheck.check(plan)).as("%s", wrong).contains(error);
    }
    for (JsonNode wrong : List.of(json("\"5\""), json("null"), json("true"), json("{}"))) {
      holder.set(rule.name(), wrong);
      assertThat(PlanCheck.check(plan)).as("%s", wrong).contains(error);
    }
    holder.remove(rule.name());
    assertThat(PlanCheck.check(plan)).containsExactly(error);
    for (double right : new double[] {min, max}) {
      holder.put(rule.name(), right);
      assertThat(PlanCheck.check(plan)).as("%s", right).doesNotContain(error);
    }
    holder.put(rule.name(), min + 0.5 * Math.min(1, max - min));
    assertThat(PlanCheck.check(plan).contains(error)).isEqualTo(limits.isWhole());
  }

  @Test
  void allBadFieldsAreToldAtOnce() {
    object(Section.DEAL).put("dealValue", -1).put("upfrontShare", 2).put("commissionPolicy", "net");
    object(Section.TEAM).put("closers", 1.5);
    ((ObjectNode) content(Section.CHANNELS).get(0)).put("segment", "XL").put("costMethod", "click");

    assertThat(PlanCheck.check(plan))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(
            tuple("deal.dealValue", "amount_out_of_range"),
            tuple("deal.upfrontShare", "rate_out_of_range"),
            tuple("deal.commissionPolicy", "unknown_commission_policy"),
            tuple("channels.channel-1.segment", "unknown_segment"),
            tuple("channels.channel-1.costMethod", "unknown_cost_method"),
            tuple("team.closers", "count_out_of_range"));
  }

  @Test
  void messagesSayWhatIsAllowed() {
    object(Section.DEAL).put("dealValue", -1).put("govCostRate", 1).put("commissionPolicy", "net");
    object(Section.TEAM).put("closers", 1.5);

    assertThat(PlanCheck.check(plan))
        .extracting(FieldError::message)
        .containsExactly(
            "Deal value must be a number from $0 to $10,000,000.",
            "Commission policy must be one of upfront, full.",
            "Government fees must be a number from 0% to 20%.",
            "Closers must be a whole number from 0 to 1,000.");
  }

  @ParameterizedTest
  @CsvSource({"0.7, 0.2, 0.1, true", "0.6, 0.3, 0.1, true", "0.6, 0.3, 0.11, false"})
  void theRatesOfAllRolesTogetherAreAtMostOne(
      double closer, double setter, double manager, boolean isRight) {
    ObjectNode roles = object(Section.COMPENSATION);
    roles.withObject("/closer").put("commissionRate", closer);
    roles.withObject("/setter").put("commissionRate", setter);
    roles.withObject("/manager").put("commissionRate", manager);

    assertThat(PlanCheck.check(plan).isEmpty()).isEqualTo(isRight);
    assertThat(PlanCheck.check(plan))
        .allSatisfy(error -> assertThat(error.code()).isEqualTo("commission_rates_exceed_one"));
  }

  @Test
  void theBenchHasNoCommission() {
    object(Section.COMPENSATION).withObject("/bench").put("commissionRate", 0.01);

    assertThat(PlanCheck.check(plan))
        .extracting(FieldError::field)
        .containsExactly("compensation.bench.commissionRate");
  }

  @Test
  void channelsHaveIdsAndNamesOfTheirOwn() {
    ArrayNode channels = (ArrayNode) content(Section.CHANNELS);
    channels.add(channels.get(0).deepCopy());
    channels.add(
        ((ObjectNode) channels.get(0).deepCopy()).put("id", "Not a slug").put("name", " "));

    assertThat(PlanCheck.check(plan))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(
            tuple("channels[1].id", "duplicate_channel_id"),
            tuple("channels[2].id", "config_malformed"),
            tuple("channels[2].name", "name_required"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Web", "2-web", "web-", "we--b", " web", "web\n", "wéb"})
  void aChannelIsCalledByAWord(String id) {
    ((ObjectNode) content(Section.CHANNELS).get(0)).put("id", id);

    assertThat(PlanCheck.check(plan))
        .containsExactly(
            new FieldError(
                "channels[0].id",
                "config_malformed",
                "Id must be 1 to 40 of a-z, 0-9 and single hyphens, beginning with a letter."));
  }

  @ParameterizedTest
  @CsvSource({"plan, true", "2026-q1, true", "Plan, false", "a b, false", "-a, false", "'', false"})
  void aPlanIsCalledByAWord(String id, boolean isRight) {
    assertThat(PlanRules.PLAN_ID.takes(StringNode.valueOf(id))).isEqualTo(isRight);
    assertThat(PlanRules.PLAN_ID.takes(StringNode.valueOf(id + "x".repeat(41)))).isFalse();
    assertThat(PlanRules.PLAN_ID.message())
        .isEqualTo("Name of the new plan must be 1 to 40 of a-z, 0-9 and single hyphens.");
  }

  @Test
  void channelsAreFiftyAtMost() {
    ArrayNode channels = (ArrayNode) content(Section.CHANNELS);
    for (int at = 2; at <= 50; at++) {
      channels.add(((ObjectNode) channels.get(0).deepCopy()).put("id", "channel-" + at));
    }
    assertThat(PlanCheck.check(plan)).isEmpty();

    channels.add(((ObjectNode) channels.get(0).deepCopy()).put("id", "channel-51"));

    assertThat(PlanCheck.check(plan))
        .containsExactly(
            new FieldError(
                "channels",
                "too_many_channels",
                "There can be 50 channels at most.",
                Limit.upTo(50)));
  }

  @Test
  void whatIsNoPartOfAPlanIsMalformed() {
    object(Section.DEAL).put("dealSize", 1);
    plan.put(Section.TEAM, json("[]"));
    plan.put(Section.CHANNELS, json("{}"));
    object(Section.COMPENSATION).remove("setter");

    assertThat(PlanCheck.check(plan))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(
            tuple("deal.dealSize", "config_malformed"),
            tuple("channels", "config_malformed"),
            tuple("team", "config_malformed"),
            tuple("compensation.setter", "config_malformed"));
  }

  private ObjectNode object(Section section) {
    return (ObjectNode) content(section);
  }

  private JsonNode content(Section section) {
    return requireNonNull(plan.get(section));
  }

  private static Map<Section, JsonNode> copy(Map<Section, JsonNode> sections) {
    Map<Section, JsonNode> copy = new EnumMap<>(Section.class);
    sections.forEach((section, content) -> copy.put(section, content.deepCopy()));
    return copy;
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
