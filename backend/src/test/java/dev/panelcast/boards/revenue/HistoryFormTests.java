package dev.panelcast.boards.revenue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Model.Request;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Projection;
import dev.panelcast.board.Panel.View;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.history.PlanHistory;
import dev.panelcast.boards.revenue.history.PlanHistoryModel;
import dev.panelcast.boards.revenue.panel.plans.HistoryForm;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.MemoryPlanStore;
import dev.panelcast.boards.revenue.store.PlanStore.By;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.wire.CanonicalJson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every revision of a plan can be reached on the page. */
class HistoryFormTests {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final By ANN = new By("Ann", "edit");
  private static final By BEN = new By("Ben", "edit");
  private static final int NEWEST = 30;

  private final MemoryPlanStore store = new MemoryPlanStore();
  private final Panel panel = HistoryForm.of(new PlanHistoryModel(store));

  @BeforeEach
  void thirtyRevisions() {
    store.create("default", new By("Ann", "create"), PlanDocument.defaults()).block(SOON);
    for (int rent = 2; rent <= NEWEST; rent++) {
      rent(rent);
    }
  }

  @Test
  void theNewestAreShownFirstWithTheWayToOlderOnes() {
    JsonNode form = shown(Map.of());

    assertThat(cards(form))
        .hasSize(1 + PlanHistory.PAGE)
        .startsWith("others", "r30")
        .endsWith("r19");
    assertThat(ways(form)).containsExactly("Show it", "Show older");
    assertThat(form.at("/groups/others/actions/older/values/history").asInt()).isEqualTo(18);
    assertThat(form.at("/groups/r30/actions").isMissingNode()).isTrue();
    assertThat(form.path("summary").asString())
        .isEqualTo("Revisions 19 to 30. Revision 30 is the newest.");
  }

  @Test
  void olderOnesHaveTheWaysToBothSides() {
    JsonNode form = shown(Map.of("history", "14"));

    assertThat(cards(form)).startsWith("others", "r14").endsWith("r3");
    assertThat(ways(form))
        .containsExactly("Show it", "Show newer", "Show the newest", "Show older");
    assertThat(form.at("/groups/others/actions/older/values/history").asInt()).isEqualTo(2);
    assertThat(form.at("/groups/others/actions/newer/values/history").asInt()).isEqualTo(26);
    assertThat(form.at("/groups/others/actions/newest/removes/0").asString()).isEqualTo("history");
    assertThat(form.at("/groups/r14/actions/restore/values/revision").asInt()).isEqualTo(14);
    assertThat(form.path("revision").asString()).isEqualTo("30");
  }

  @Test
  void theFirstRevisionIsTheEnd() {
    JsonNode form = shown(Map.of("history", "1"));

    assertThat(cards(form)).containsExactly("others", "r1");
    assertThat(ways(form)).containsExactly("Show it", "Show newer", "Show the newest");
  }

  @Test
  void aRevisionThatIsStillToComeShowsTheNewest() {
    assertThat(cards(shown(Map.of("history", "99")))).startsWith("others", "r30");
  }

  @Test
  void theOneThatIsAskedForTellsAllItsChanges() {
    manyChanges();

    JsonNode few = shown(Map.of());
    assertThat(fields(few, "r31.")).contains("r31.further").hasSize(3 + 4 + 1);
    assertThat(few.at("/groups/r31/actions/all/values/history").asInt()).isEqualTo(31);

    JsonNode all = shown(Map.of("history", "31"));
    assertThat(fields(all, "r31.")).doesNotContain("r31.further").hasSize(3 + 6);
    assertThat(all.at("/groups/r31/actions").isMissingNode()).isTrue();
  }

  @Test
  void whatSomebodyTypedInOneGoIsOneCardFromWhichAllOthersCanBeReached() {
    for (int rent = 60; rent <= 60_000; rent *= 10) {
      rent(ANN, rent);
    }

    JsonNode form = shown(Map.of());

    assertThat(cards(form)).hasSize(1 + PlanHistory.PAGE).startsWith("others", "r34", "r29");
    assertThat(form.at("/groups/r34/label").asString()).isEqualTo("Revisions 30 to 34");
    assertThat(form.at("/fields/r34.opex.rent/value").asString()).isEqualTo("$29 → $60,000");
    assertThat(form.path("summary").asString())
        .isEqualTo("Revisions 19 to 34. Revision 34 is the newest.");
    assertThat(form.at("/groups/others/actions/older/values/history").asInt()).isEqualTo(18);

    JsonNode within = shown(Map.of("history", "32"));
    assertThat(within.at("/groups/r32/label").asString()).isEqualTo("Revisions 30 to 32");
    assertThat(within.at("/groups/r32/actions/restore/values/revision").asInt()).isEqualTo(32);
  }

  @Test
  void fieldsOfAChannelAreToldByItsName() {
    channels("{\"id\":\"web\",\"name\":\"Sales\",\"cost\":1}");
    channels("{\"id\":\"web\",\"name\":\"Sales\",\"cost\":2}");

    assertThat(shown(Map.of()).at("/fields/r32.channels.web.cost/label").asString())
        .isEqualTo("“Sales”: Cost");
  }

  @Test
  void channelsThatCameOrWentAreNamed() {
    channels("{\"id\":\"web\",\"name\":\"Sales\",\"enabled\":true}");
    channels("{\"id\":\"web\",\"name\":\"Events\",\"enabled\":false}");

    JsonNode form = shown(Map.of());

    assertThat(form.at("/fields/r31.channels.web/label").asString()).isEqualTo("Channel added");
    assertThat(form.at("/fields/r31.channels.web/value").asString()).isEqualTo("Sales");
    assertThat(form.at("/fields/r31.channels.channel-1/label").asString())
        .isEqualTo("Channel removed");
    assertThat(form.at("/fields/r31.channels.channel-1/value").asString()).isEqualTo("Channel 1");
    assertThat(form.at("/fields/r32.channels.web.name/value").asString())
        .isEqualTo("Sales → Events");
    assertThat(form.at("/fields/r32.channels.web.enabled/value").asString()).isEqualTo("Yes → No");
    assertThat(form.path("verbatim").values())
        .extracting(JsonNode::asString)
        .contains("/fields/r31.channels.web/value", "/fields/r32.channels.web.name/value")
        .contains("/fields/r32.by/value")
        .doesNotContain("/fields/r32.channels.web.enabled/value");
  }

  private void channels(String channel) {
    JsonNode content = JsonMapper.shared().readTree("[%s]".formatted(channel));
    store.change("default", ANN, _ -> Map.of(Section.CHANNELS, content)).block(SOON);
  }

  private void manyChanges() {
    store
        .change(
            "default",
            ANN,
            before -> {
              ObjectNode deal =
                  (ObjectNode)
                      requireNonNull(before.sections().get(Section.DEAL)).content().deepCopy();
              deal.put("dealValue", 1).put("contractMonths", 2).put("deferredMonths", 3);
              deal.put("upfrontShare", 0.1).put("govCostRate", 0.1 / 2).put("salesCycleDays", 6);
              return Map.of(Section.DEAL, deal);
            })
        .block(SOON);
  }

  private void rent(int rent) {
    rent(rent % 2 == 0 ? ANN : BEN, rent);
  }

  private void rent(By by, int rent) {
    ObjectNode content = JsonMapper.shared().createObjectNode();
    content.put("rent", rent).put("software", 0).put("other", 0);
    store.change("default", by, _ -> Map.of(Section.OPEX, content)).block(SOON);
  }

  private JsonNode shown(Map<String, String> given) {
    View view = view(panel.projection(), new Inputs(given, Map.of("plan", "default")));
    return JsonMapper.shared().readTree(CanonicalJson.write(requireNonNull(view.data())));
  }

  private static <V> View view(Projection<V> projection, Inputs inputs) {
    Request request = new Request(inputs, null, Instant.EPOCH);
    V history = requireNonNull(projection.model().compute(request).block(SOON)).value();
    return projection.view().apply(history, inputs);
  }

  private static List<String> cards(JsonNode form) {
    return form.path("order")
        .valueStream()
        .map(field -> field.asString().split("\\.", 2)[0])
        .distinct()
        .toList();
  }

  private static List<String> fields(JsonNode form, String prefix) {
    return form.path("order")
        .valueStream()
        .map(JsonNode::asString)
        .filter(field -> field.startsWith(prefix))
        .toList();
  }

  private static List<String> ways(JsonNode form) {
    return form.at("/groups/others/actions")
        .valueStream()
        .map(action -> action.path("label").asString())
        .toList();
  }
}
