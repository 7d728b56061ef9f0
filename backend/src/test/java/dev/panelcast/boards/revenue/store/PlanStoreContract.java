package dev.panelcast.boards.revenue.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.PlanStore.By;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every store of plans does. */
abstract class PlanStoreContract {

  private static final Duration SOON = Duration.ofSeconds(10);
  static final By ANNA = new By("Anna", "edit");

  /** The one under test, empty at first. */
  abstract PlanStore store();

  @BeforeEach
  void aPlan() {
    done(store().create("a", new By("Anna", "create"), PlanDocument.defaults()));
  }

  @Test
  void aNewPlanHoldsWhatItWasGiven() {
    StoredPlan plan = done(store().plan("a"));

    assertThat(plan.edition().revision()).isEqualTo(1);
    assertThat(plan.edition().author()).isEqualTo("Anna");
    assertThat(plan.sections()).hasSize(Section.values().length);
    assertThat(plan.sections().values())
        .allSatisfy(
            section -> {
              assertThat(section.edition()).isEqualTo(plan.edition());
              assertThat(section.before()).isNull();
            });
    assertThat(PlanDocument.plan(contents(plan))).isEqualTo(Plan.defaults());
  }

  @Test
  void aNameIsGivenOnce() {
    done(change(Section.OPEX, "{\"rent\":1,\"software\":2,\"other\":3}"));

    StepVerifier.create(store().create("a", ANNA, PlanDocument.defaults()))
        .expectComplete()
        .verify(SOON);
    assertThat(done(store().plan("a")).edition().revision()).isEqualTo(2);
    StepVerifier.create(store().plans().map(PlanStore.Head::id))
        .expectNext("a")
        .expectComplete()
        .verify(SOON);
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void aChangedSectionKnowsItsRevisionAndWhatItWas(Section changed) {
    StoredPlan after = done(change(changed, "{\"any\":1}"));

    StoredSection section = section(after, changed);
    assertThat(section.edition()).isEqualTo(new Edition(2, "Anna", after.edition().at()));
    assertThat(section.before()).isEqualTo(byDefault(changed));
  }

  @Test
  void equalContentIsNoChange() {
    StoredPlan after =
        done(change(Section.OPEX, "{\"other\":5000.0,\"software\":10000,\"rent\":20000}"));

    assertThat(after.edition().revision()).isEqualTo(1);
  }

  @Test
  void oneTransactionIsOneRevision() {
    StoredPlan after =
        done(
            store()
                .change(
                    "a",
                    ANNA,
                    _ ->
                        Map.of(
                            Section.DEAL, json("{\"x\":1}"),
                            Section.TEAM, json("{\"y\":1}"))));

    assertThat(after.edition().revision()).isEqualTo(2);
    assertThat(section(after, Section.DEAL).edition().revision()).isEqualTo(2);
    assertThat(section(after, Section.TEAM).edition().revision()).isEqualTo(2);
    assertThat(section(after, Section.OPEX).edition().revision()).isEqualTo(1);
  }

  @Test
  void whatTheFunctionThrowsStoresNothing() {
    StepVerifier.create(
            store()
                .change(
                    "a",
                    ANNA,
                    _ -> {
                      throw new IllegalStateException("no");
                    }))
        .expectErrorMessage("no")
        .verify(SOON);

    assertThat(done(store().plan("a")).edition().revision()).isEqualTo(1);
  }

  @Test
  void historyTellsWhatEachRevisionChanged() {
    done(change(Section.DEAL, "{\"n\":1}"));
    done(change(Section.TEAM, "{\"n\":2}"));
    done(change(Section.DEAL, "{\"n\":3}"));

    List<PastRevision> revisions = done(store().revisions("a", 3));

    assertThat(revisions).map(past -> past.edition().revision()).containsExactly(4L, 3L, 2L);
    assertThat(revisions.getFirst().changes())
        .isEqualTo(
            Map.of(Section.DEAL, new PastRevision.Change(json("{\"n\":1}"), json("{\"n\":3}"))));
    assertThat(done(store().revisions("a", 2, 100)))
        .map(past -> past.edition().revision())
        .containsExactly(2L, 1L);
    assertThat(done(store().revisions("a", 3, 1))).containsExactly(revisions.get(1));
    assertThat(done(store().at("a", 3)).get(Section.DEAL)).isEqualTo(json("{\"n\":1}"));
    assertThat(done(store().at("a", 1)).get(Section.DEAL)).isEqualTo(byDefault(Section.DEAL));
    StepVerifier.create(store().at("a", 5)).expectComplete().verify(SOON);
    StepVerifier.create(store().at("ghost", 1)).expectComplete().verify(SOON);
  }

  Mono<StoredPlan> change(Section section, String content) {
    return store().change("a", ANNA, _ -> Map.of(section, json(content)));
  }

  private static Map<Section, JsonNode> contents(StoredPlan plan) {
    return plan.sections().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().content()));
  }

  /** As it comes back from the database, where members have no order. */
  static JsonNode byDefault(Section section) {
    return json(String.valueOf(PlanDocument.defaults().get(section)));
  }

  static StoredSection section(StoredPlan plan, Section section) {
    return requireNonNull(plan.sections().get(section));
  }

  static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  static <T> T done(Mono<T> work) {
    return requireNonNull(work.block(SOON));
  }
}
