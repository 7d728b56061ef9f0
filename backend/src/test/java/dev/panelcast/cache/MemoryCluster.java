package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * A cluster whose memory is that of this process: the reference for what Redis has to do, and the
 * whole cluster of an instance that runs alone. Thread-safe.
 */
final class MemoryCluster implements Claims, Frames, Shelf, LiveTopics, Channel {

  private static final int UNHEARD = 256;

  private final ClusterClock clock;
  private final AtomicLong epochs = new AtomicLong();
  private final Map<BoardId, MemoryBoard> boards = new HashMap<>();
  private final Map<BoardId, Sinks.Many<Message>> channels = new HashMap<>();

  MemoryCluster(ClusterClock clock) {
    this.clock = clock;
  }

  @Override
  public Mono<Answer> claim(Ask ask) {
    return Mono.fromSupplier(() -> board(ask.key().board()).claim(ask, now()));
  }

  @Override
  public Mono<Boolean> renew(ModelKey key, String token) {
    return Mono.fromSupplier(() -> board(key.board()).renew(key, token, now()));
  }

  @Override
  public Mono<Void> release(ModelKey key, String token) {
    return Mono.fromRunnable(() -> board(key.board()).release(key, token, now()));
  }

  @Override
  public Mono<Value> value(ModelKey key) {
    return Mono.fromSupplier(() -> board(key.board()).value(key, now())).flatMap(Mono::justOrEmpty);
  }

  @Override
  public Mono<Outcome> publish(Publication publication) {
    return Mono.fromSupplier(() -> board(publication.key().board()).publish(publication, now()));
  }

  @Override
  public Mono<Reading> read(BoardId board, Set<Topic> topics) {
    return Mono.fromSupplier(() -> board(board).read(topics));
  }

  @Override
  public Mono<Head> head(BoardId board) {
    return Mono.fromSupplier(() -> board(board).head()).flatMap(Mono::justOrEmpty);
  }

  @Override
  public Mono<Boolean> begin(BoardId board, @Nullable Head expected) {
    return Mono.fromSupplier(() -> board(board).begin(expected));
  }

  @Override
  public Mono<Void> restore(BoardId board, String epoch, List<Entry> entries) {
    return Mono.fromRunnable(() -> board(board).restore(epoch, entries, now()));
  }

  @Override
  public Mono<Integer> register(BoardId board, Set<Topic> topics) {
    return Mono.fromSupplier(() -> board(board).register(topics, now()));
  }

  @Override
  public Flux<Signal> listen(BoardId board) {
    Flux<Signal> heard = channel(board).asFlux().map(Heard::new);
    // In this order, so that nothing can be missed after the signal that nothing will be.
    return Flux.merge(UNHEARD, heard, Flux.just(new Joined()));
  }

  /** As when Redis is started again with nothing; nobody is told. */
  synchronized void clear() {
    boards.values().forEach(MemoryBoard::clear);
  }

  /** As when a replica takes over that had come so far; nobody is told. */
  void fallBack(BoardId board, Reading replica) {
    board(board).fallBack(replica, now());
  }

  private synchronized MemoryBoard board(BoardId board) {
    return boards.computeIfAbsent(
        board,
        id -> new MemoryBoard(() -> "e" + epochs.incrementAndGet(), channel(id)::tryEmitNext));
  }

  // Emissions are serialised by the board's monitor; who does not keep up misses messages.
  private synchronized Sinks.Many<Message> channel(BoardId board) {
    return channels.computeIfAbsent(
        board, _ -> Sinks.unsafe().many().multicast().directBestEffort());
  }

  private long now() {
    return clock.now().toEpochMilli();
  }
}
