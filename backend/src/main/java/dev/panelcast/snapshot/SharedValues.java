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
  private final Map<BoardId, ModelValues> boards = new ConcurrentHashMap<>();

  SharedValues(Frames frames, JsonMapper mapper, Changes changes, ClusterClock clock) {
    this.frames = frames;
    this.mapper = mapper;
    this.changes = changes;
    this.clock = clock;
  }

  /** Values of one board's models. */
  ModelValues of(BoardId board) {
    return boards.computeIfAbsent(board, _ -> new ModelValues(frames, mapper));
  }

  @Override
  public <V> Mono<V> of(BoardId board, Model<V> model) {
    return Mono.defer(
        () -> {
          Progress due = Due.model(model, clock.now(), changes.known());
          ModelKey key = ModelKey.of(board, model.id(), Map.of());
          ModelValues values = of(board);
          return values
              .read(model, key, due)
              .onErrorResume(ClusterAway.class, _ -> Mono.empty())
              .switchIfEmpty(Mono.defer(() -> Mono.justOrEmpty(values.remembered(model, key))))
              .map(ModelValue::value);
        });
  }
}
