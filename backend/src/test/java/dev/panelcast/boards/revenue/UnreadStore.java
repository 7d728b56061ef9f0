package dev.panelcast.boards.revenue;

import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.PastRevision;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.store.StoredPlan;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** A store of nothing, for tests of what is declared. */
final class UnreadStore implements PlanStore {

  @Override
  public Flux<Head> plans() {
    return Flux.empty();
  }

  @Override
  public Mono<StoredPlan> plan(String id) {
    return Mono.empty();
  }

  @Override
  public Mono<StoredPlan> create(String id, By by, Map<Section, JsonNode> sections) {
    return Mono.empty();
  }

  @Override
  public Mono<StoredPlan> change(
      String id, By by, Function<StoredPlan, Map<Section, JsonNode>> change) {
    return Mono.empty();
  }

  @Override
  public Mono<List<PastRevision>> revisions(String id, int most) {
    return Mono.empty();
  }

  @Override
  public Mono<Map<Section, JsonNode>> at(String id, long revision) {
    return Mono.empty();
  }
}
