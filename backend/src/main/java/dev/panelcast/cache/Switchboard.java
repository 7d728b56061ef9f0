package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Where those who serve viewers and those who compute for them meet on one instance. A board is
 * followed from its first use until the switchboard is closed.
 */
final class Switchboard implements Feed, Desk, AutoCloseable {

  private final ClusterPorts ports;
  private final ClusterClock clock;
  private final int limit;
  private final Scheduler scheduler;
  private final MeterRegistry meters;
  private final Map<BoardId, LocalBoard> boards = new ConcurrentHashMap<>();

  /**
   * @param limit live topics that a board may have
   * @param scheduler where everything is delivered and timed
   */
  Switchboard(
      ClusterPorts ports,
      ClusterClock clock,
      int limit,
      Scheduler scheduler,
      MeterRegistry meters) {
    this.ports = ports;
    this.clock = clock;
    this.limit = limit;
    this.scheduler = scheduler;
    this.meters = meters;
  }

  @Override
  public Disposable watch(Set<Topic> topics) {
    Set<Topic> copy = Set.copyOf(topics);
    return board(copy.iterator().next().board()).watch(copy);
  }

  @Override
  public Mono<View> read(BoardId board, Set<Topic> topics) {
    return board(board).read(Set.copyOf(topics));
  }

  @Override
  public Flux<News> news(BoardId board) {
    return board(board).news();
  }

  @Override
  public Instant now() {
    return clock.now();
  }

  @Override
  public Mono<List<Frame>> shown(BoardId board, Set<Topic> topics) {
    return read(board, topics).map(View::frames);
  }

  @Override
  public Set<Topic> watched(BoardId board) {
    return board(board).watched();
  }

  @Override
  public Frames.@Nullable Entry newest(Topic topic) {
    return board(topic.board()).newest(topic);
  }

  @Override
  public Flux<Event> events(BoardId board) {
    return board(board).events();
  }

  @Override
  public void deliver(BoardId board, List<Frames.Entry> entries) {
    board(board).deliver(entries);
  }

  @Override
  public void reread(BoardId board) {
    board(board).reread();
  }

  private LocalBoard board(BoardId id) {
    LocalBoard known = boards.get(id);
    if (known != null) {
      return known;
    }
    LocalBoard created = new LocalBoard(id, ports, limit, scheduler, new BoardMeters(meters, id));
    LocalBoard first = boards.putIfAbsent(id, created);
    if (first != null) {
      return first;
    }
    created.start();
    return created;
  }

  @Override
  public void close() {
    boards.values().forEach(LocalBoard::dispose);
  }
}
