package dev.panelcast.boards.revenue.edit;

import dev.panelcast.board.Dataset.Writes;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.rule.FieldRule;
import dev.panelcast.boards.revenue.rule.PlanRules;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.rule.Texts;
import dev.panelcast.boards.revenue.store.PastRevision;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.store.PlanStore.By;
import dev.panelcast.boards.revenue.store.StoredPlan;
import dev.panelcast.kernel.Refusal;
import dev.panelcast.kernel.Versions;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Changes of plans, stored and told to every viewer. */
@Component
final class PlanEdits {

  private static final int LONGEST_TOLD = 40;
  private static final Set<Section> ALL = EnumSet.allOf(Section.class);

  private final PlanStore store;
  private final Writes writes;

  PlanEdits(PlanStore store, Writes writes) {
    this.store = store;
    this.writes = writes;
  }

  Flux<PlanStore.Head> plans() {
    return store.plans();
  }

  Mono<StoredPlan> plan(String id) {
    return store.plan(id).switchIfEmpty(unknown(id));
  }

  /** Adds a plan: a new one, or a copy of another. */
  Mono<StoredPlan> create(String id, By by, Mono<Map<Section, JsonNode>> content) {
    FieldRule rule = PlanRules.PLAN_ID;
    if (!rule.takes(StringNode.valueOf(id))) {
      return Mono.error(
          Refusal.of(Refusal.Kind.INVALID, rule.code(), rule.message()).with("field", rule.name()));
    }
    return content
        .flatMap(sections -> written(id, store.create(id, by, Texts.stripped(sections))))
        .switchIfEmpty(
            Mono.error(
                () ->
                    Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "plan_exists",
                        "There is a plan %s already.".formatted(id))));
  }

  /** All sections of a plan. */
  Mono<Map<Section, JsonNode>> content(String id) {
    return plan(id).map(PlanEdits::content);
  }

  static Map<Section, JsonNode> content(StoredPlan plan) {
    return PlanDocument.whole(
        plan.sections().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().content())));
  }

  /** Replaces sections, if none of those that may be touched changed since. */
  Mono<StoredPlan> replace(String id, By by, Basis basis, Map<Section, JsonNode> sections) {
    return change(id, by, stored -> basis.check(stored, ALL), _ -> sections);
  }

  /**
   * Sets fields by their paths, if none of their sections changed since, but for what the same
   * values changed in them.
   */
  Mono<StoredPlan> set(String id, By by, Basis basis, JsonNode values) {
    Set<Section> touched = FieldChanges.touched(values);
    Function<StoredPlan, Map<Section, JsonNode>> change =
        stored -> FieldChanges.apply(content(stored), values);
    return change(id, by, stored -> basis.check(stored, touched), change)
        .onErrorResume(
            Refusal.class,
            refusal ->
                refusal.kind() == Refusal.Kind.OUTDATED
                    ? store
                        .at(id, basis.revision())
                        .switchIfEmpty(Mono.error(refusal))
                        .map(PlanDocument::whole)
                        .flatMap(then -> change(id, by, since(then, basis, values, by), change))
                    : Mono.error(refusal));
  }

  private static Consumer<StoredPlan> since(
      Map<Section, JsonNode> then, Basis basis, JsonNode values, By by) {
    Repeated repeated = new Repeated(values, by.author());
    return stored ->
        basis.check(stored, repeated.without(FieldChanges.touched(values), then, stored));
  }

  /** Brings back what a plan held at a revision, as a new one. */
  Mono<StoredPlan> restore(String id, By by, Basis basis, long revision) {
    Mono<Map<Section, JsonNode>> then =
        store
            .at(id, revision)
            .map(PlanDocument::whole)
            .switchIfEmpty(
                Mono.error(
                    () ->
                        Refusal.of(
                                Refusal.Kind.UNKNOWN,
                                "unknown_revision",
                                "Plan %s has no revision %d.".formatted(id, revision))
                            .with("field", "revision")));
    return plan(id).then(then).flatMap(sections -> replace(id, by, basis, sections));
  }

  /** The newest revisions up to one, newest first. */
  Mono<List<PastRevision>> revisions(String id, long last, int most) {
    return plan(id).then(store.revisions(id, last, most));
  }

  private Mono<StoredPlan> change(
      String id,
      By by,
      Consumer<StoredPlan> check,
      Function<StoredPlan, Map<Section, JsonNode>> change) {
    Mono<StoredPlan> changed =
        store.change(
            id,
            by,
            stored -> {
              check.accept(stored);
              return Texts.stripped(change.apply(stored));
            });
    return written(id, changed).switchIfEmpty(unknown(id));
  }

  private Mono<StoredPlan> written(String id, Mono<StoredPlan> work) {
    Set<String> datasets = new HashSet<>();
    datasets.add(PlanStore.PLANS);
    datasets.add(Versions.name(PlanStore.EXISTENCE, id));
    datasets.add(Versions.name(PlanStore.REVISIONS, id));
    Section.ids().forEach(section -> datasets.add(Versions.name(section, id)));
    return writes.write(datasets, work);
  }

  private static <T> Mono<T> unknown(String id) {
    return Mono.error(
        () ->
            Refusal.of(
                Refusal.Kind.UNKNOWN,
                "unknown_plan",
                "There is no plan %s."
                    .formatted(id.length() > LONGEST_TOLD ? "of this name" : id)));
  }
}
