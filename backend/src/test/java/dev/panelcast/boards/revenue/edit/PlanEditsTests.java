package dev.panelcast.boards.revenue.edit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.panelcast.board.Dataset.Writes;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.Edition;
import dev.panelcast.boards.revenue.store.MemoryPlanStore;
import dev.panelcast.boards.revenue.store.PlanStore.By;
import dev.panelcast.boards.revenue.store.StoredPlan;
import dev.panelcast.kernel.Refusal;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PlanEditsTests {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final By ANN = new By("Ann", "edit");
  private static final By BEN = new By("Ben", "edit");
  private static final By NOBODY = new By(Edition.NOBODY, "edit");

  private final Set<String> written = new HashSet<>();
  private final PlanEdits edits =
      new PlanEdits(
          new MemoryPlanStore(),
          new Writes() {
            @Override
            public <T> Mono<T> write(Set<String> datasets, Mono<T> work) {
              written.addAll(datasets);
              return work;
            }
          });

  @BeforeEach
  void aPlan() {
    edits.create("web", ANN, Mono.fromSupplier(PlanDocument::defaults)).block(SOON);
    written.clear();
  }

  @Test
  void aChangeIsTellingOfTheRevisionToo() {
    set("{\"deal.dealValue\":1}");

    assertThat(written).contains("plans", "deal:web", "revisions:web");
  }

  @Test
  void whatIsGoneCanBeTakenAwayAgain() {
    JsonNode channels = set("{\"channels.gone\":null}");

    assertThat(channels).hasSize(1);
  }

  @Test
  void namesAreStoredWithoutTheSpaceAroundThem() {
    JsonNode channels = set("{\"channels.channel-1.name\":\"  Web shop \"}");

    assertThat(channels.at("/0/name").asString()).isEqualTo("Web shop");
  }

  @Test
  void whoHeardNoAnswerSendsTheSameAgainWithMore() {
    Basis first = Basis.required("1");
    set(first, "{\"deal.dealValue\":71000.0,\"channels.channel-1\":null}");

    StoredPlan again =
        set(
            first,
            "{\"deal.dealValue\":71000,\"channels.channel-1\":null,\"deal.upfrontShare\":0.5}");

    assertThat(again.edition().revision()).isEqualTo(3);
    assertThat(requireNonNull(PlanEdits.content(again).get(Section.DEAL)).path("upfrontShare"))
        .hasToString("0.5");
  }

  @Test
  void aChannelThatIsPutThereHasTheIdOfItsPath() {
    ObjectNode without = (ObjectNode) defaults().path(0).deepCopy();
    without.remove("id");

    JsonNode channels = set("{\"channels.web\":%s}".formatted(without));

    assertThat(channels.at("/1/id").asString()).isEqualTo("web");
    assertThat(set("{\"channels.web\":%s}".formatted(without))).isEqualTo(channels);
  }

  @Test
  void whoAddsAChannelAgainIsNotWhoeverElseAddedOneLikeIt() {
    Basis first = Basis.required("1");
    String added = "{\"channels.channel-2\":%s}".formatted(named("channel-2", defaults().path(0)));
    set(BEN, first, added);

    assertThat(set(BEN, first, added).edition().revision()).isEqualTo(2);
    assertStale(ANN, first, added);
    assertStale(NOBODY, first, added);
  }

  @Test
  void aChannelThatIsAddedAgainMayLeaveOutItsId() {
    Basis first = Basis.required("1");
    ObjectNode row = (ObjectNode) defaults().path(0).deepCopy();
    row.remove("id");
    String added = "{\"channels.channel-2\":%s}".formatted(row);
    set(BEN, first, added);

    assertThat(set(BEN, first, added).edition().revision()).isEqualTo(2);
  }

  @Test
  void ofPeopleWithoutANameNobodyKnowsWhoAddedAChannel() {
    Basis first = Basis.required("1");
    String added = "{\"channels.channel-2\":%s}".formatted(named("channel-2", defaults().path(0)));
    set(NOBODY, first, added);

    assertStale(NOBODY, first, added);
  }

  @Test
  void whatTwoPeopleSetAlikeOrTakeAwayIsOvertakenByNeither() {
    Basis first = Basis.required("1");
    String values = "{\"deal.dealValue\":71000,\"channels.channel-1\":null}";
    set(NOBODY, first, values);

    assertThat(set(ANN, first, values).edition().revision()).isEqualTo(2);
  }

  @Test
  void whatArrivesAfterWhatFollowedItIsRefused() {
    Basis first = Basis.required("1");
    set(first, "{\"deal.dealValue\":71000,\"deal.upfrontShare\":0.5}");

    assertStale(first, "{\"deal.dealValue\":71000}");
  }

  @Test
  void whatSomebodyElseChangedIsOvertakenByNobody() {
    Basis first = Basis.required("1");
    set(first, "{\"deal.dealValue\":71000}");
    set(Basis.required("2"), "{\"deal.contractMonths\":9}");

    assertStale(first, "{\"deal.dealValue\":71000,\"deal.upfrontShare\":0.5}");
    assertStale(first, "{\"deal.dealValue\":72000,\"deal.contractMonths\":9}");
    assertStale(Basis.required("9"), "{\"deal.dealValue\":71000}");
  }

  private static JsonNode defaults() {
    return requireNonNull(PlanDocument.defaults().get(Section.CHANNELS));
  }

  private static JsonNode named(String id, JsonNode channel) {
    return ((ObjectNode) channel.deepCopy()).put("id", id);
  }

  private void assertStale(Basis basis, String values) {
    assertStale(ANN, basis, values);
  }

  private void assertStale(By by, Basis basis, String values) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> set(by, basis, values))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("stale_revision"));
  }

  private StoredPlan set(Basis basis, String values) {
    return set(ANN, basis, values);
  }

  private StoredPlan set(By by, Basis basis, String values) {
    return requireNonNull(
        edits.set("web", by, basis, JsonMapper.shared().readTree(values)).block(SOON));
  }

  private JsonNode set(String values) {
    Mono<StoredPlan> changed =
        edits.set("web", ANN, Basis.ANY, JsonMapper.shared().readTree(values));
    return requireNonNull(
        PlanEdits.content(requireNonNull(changed.block(SOON))).get(Section.CHANNELS));
  }
}
