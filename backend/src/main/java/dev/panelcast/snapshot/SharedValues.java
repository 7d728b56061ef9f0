package dev.panelcast.snapshot;

import dev.panelcast.board.Model;
import dev.panelcast.cache.ClusterAway;
import dev.panelcast.cache.ClusterClock;
import dev.panelcast.cache.Frames;
import dev.panelcast.change.Changes;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The values of all boards, for their corridors and for the calls of their rooms. */
final class SharedValues implements Model.Newest {

  private final Frames frames;
  private final JsonMapper mapper;
  private final Changes changes;
  private final ClusterClock clock;
  private final Map<BoardId, Shelf> boards = new ConcurrentHashMap<>();

  private record Shelf(BoardPlan plan, ModelValues values) {}

  SharedValues(Frames frames, JsonMapper mapper, Changes changes, ClusterClock clock) {
    this.frames = frames;
    this.mapper = mapper;
    this.changes = changes;
    this.clock = clock;
  }

  /** Values of one board's models; from now on its room can read them. */
  ModelValues of(BoardPlan plan) {
    return boards
        .computeIfAbsent(plan.board(), _ -> new Shelf(plan, new ModelValues(frames, mapper)))
        .values();
  }

  @Override
  public <V> Mono<V> of(BoardId board, Model<V> model) {
    return Mono.justOrEmpty(boards.get(board)).flatMap(shelf -> newest(shelf, model));
  }

  private <V> Mono<V> newest(Shelf shelf, Model<V> model) {
    ModelKey key = ModelKey.of(shelf.plan().board(), model.id(), Map.of());
    Progress due = Due.model(shelf.plan(), key, clock.now(), changes.known());
    return shelf
        .values()
        .read(model, key, due)
        .onErrorResume(ClusterAway.class, _ -> Mono.empty())
        .switchIfEmpty(Mono.defer(() -> Mono.justOrEmpty(shelf.values().remembered(model, key))))
        .map(ModelValue::value);
  }
}
