package dev.panelcast.boards.revenue.store;

import dev.panelcast.boards.revenue.rule.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans in memory: every revision with the sections that it changed. */
public final class MemoryPlanStore implements PlanStore {

  private final SortedMap<String, List<PastRevision>> plans = new TreeMap<>();

  /** An empty one. */
  public MemoryPlanStore() {}

  @Override
  public Flux<Head> plans() {
    return Flux.defer(
        () ->
            Flux.fromIterable(
                plans.entrySet().stream()
                    .map(plan -> new Head(plan.getKey(), plan.getValue().getLast().edition()))
                    .toList()));
  }

  @Override
  public Mono<StoredPlan> plan(String id) {
    return Mono.fromSupplier(() -> stored(id));
  }

  @Override
  public Mono<StoredPlan> create(String id, By by, Map<Section, JsonNode> sections) {
    return Mono.fromSupplier(() -> plans.containsKey(id) ? null : write(id, by, sections));
  }

  @Override
  public Mono<StoredPlan> change(
      String id, By by, Function<StoredPlan, Map<Section, JsonNode>> change) {
    return Mono.fromSupplier(
        () -> {
          StoredPlan before = stored(id);
          return before == null ? null : write(id, by, change.apply(before));
        });
  }

  @Override
  public Mono<List<PastRevision>> revisions(String id, long last, int most) {
    return Mono.fromSupplier(
        () ->
            plans.getOrDefault(id, List.of()).reversed().stream()
                .filter(past -> past.edition().revision() <= last)
                .limit(most)
                .toList());
  }

  @Override
  public Mono<Map<Section, JsonNode>> at(String id, long revision) {
    return Mono.fromSupplier(
        () -> {
          Map<Section, JsonNode> held = new EnumMap<>(Section.class);
          plans.getOrDefault(id, List.of()).stream()
              .limit(revision)
              .forEach(past -> past.changes().forEach((name, by) -> held.put(name, by.after())));
          return revision > plans.getOrDefault(id, List.of()).size() || held.isEmpty()
              ? null
              : held;
        });
  }

  private @Nullable StoredPlan write(String id, By by, Map<Section, JsonNode> sections) {
    List<PastRevision> past = plans.getOrDefault(id, new ArrayList<>());
    Map<Section, PastRevision.Change> changes = new EnumMap<>(Section.class);
    StoredPlan before = stored(id);
    sections.forEach(
        (section, given) -> {
          JsonNode after = JsonMapper.shared().readTree(given.toString());
          StoredSection held = before == null ? null : before.sections().get(section);
          if (held == null) {
            changes.put(section, new PastRevision.Change(null, after));
          } else if (!FieldDifference.isSame(held.content(), after)) {
            changes.put(section, new PastRevision.Change(held.content(), after));
          }
        });
    if (!changes.isEmpty()) {
      Edition edition = new Edition(past.size() + 1, by.author(), Instant.now());
      past.add(new PastRevision(edition, by.reason(), changes));
      plans.put(id, past);
    }
    return stored(id);
  }

  private @Nullable StoredPlan stored(String id) {
    List<PastRevision> past = plans.get(id);
    if (past == null) {
      return null;
    }
    Map<Section, StoredSection> sections = new EnumMap<>(Section.class);
    for (PastRevision one : past) {
      one.changes()
          .forEach(
              (section, change) ->
                  sections.put(
                      section, new StoredSection(change.after(), one.edition(), change.before())));
    }
    return new StoredPlan(id, past.getLast().edition(), sections);
  }
}
