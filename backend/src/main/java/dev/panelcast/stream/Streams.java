package dev.panelcast.stream;

import dev.panelcast.board.Board;
import dev.panelcast.cache.Feed;
import dev.panelcast.catalog.Catalog;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.StreamEvents;
import dev.panelcast.wire.StreamEvents.ByeReason;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/**
 * All streams of this instance: opens them, keeps them alive and ends them before the server stops.
 * One sign of life is made for all.
 */
@Component
final class Streams implements SmartLifecycle {

  private final Catalog catalog;
  private final Feed feed;
  private final Outdated outdated;
  private final StreamSettings settings;
  private final MeterRegistry registry;
  private final Map<BoardId, Group> groups = new ConcurrentHashMap<>();
  private volatile boolean isClosing;
  private volatile Disposable beats = Disposables.disposed();

  Streams(
      Catalog catalog,
      Feed feed,
      Outdated outdated,
      StreamSettings settings,
      MeterRegistry registry) {
    this.catalog = catalog;
    this.feed = feed;
    this.outdated = outdated;
    this.settings = settings;
    this.registry = registry;
  }

  /** A new stream of these topics; it begins when the server asks for its body. */
  Line open(Board board, List<Topic> topics, Resume resume, Outlet outlet, Coding coding) {
    Group group = group(board.id());
    List<String> panels = topics.stream().map(topic -> topic.panel().value()).toList();
    Viewer viewer = new Viewer(topics, resume, epoch -> greeting(epoch, panels));
    return new Line(viewer, group.hub.lane(outlet.thread()), outlet, coding, group.journal(topics));
  }

  private Group group(BoardId board) {
    return groups.computeIfAbsent(board, Group::new);
  }

  /** Open streams of this instance. */
  int viewers() {
    return groups.values().stream().mapToInt(group -> group.hub.size()).sum();
  }

  /** Says farewell to all, before the server waits for open requests. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    isClosing = true;
    forEach(this::endForShutdown);
  }

  @Override
  public void start() {
    // Meters of a board are there before its first viewer, so that alerts can rely on them.
    catalog.boards().forEach(board -> group(board.id()));
    beats =
        Disposables.composite(
            every(settings.beat(), this::beat),
            every(settings.stalled().dividedBy(Line.CHECKS), () -> forEach(Line::check)));
  }

  @Override
  public void stop() {
    beats.dispose();
    groups.values().forEach(group -> group.hub.dispose());
  }

  @Override
  public boolean isRunning() {
    return !beats.isDisposed();
  }

  private static Disposable every(Duration time, Runnable action) {
    return Flux.interval(time).onBackpressureDrop().subscribe(_ -> action.run());
  }

  private void forEach(Consumer<Line> action) {
    groups.values().forEach(group -> group.hub.forEach(action));
  }

  private void beat() {
    int viewers = viewers();
    if (viewers == 0) {
      return;
    }
    Packet beat = new Packet(StreamEvents.beat(feed.now(), viewers));
    groups.values().forEach(group -> group.hub.beat(beat));
    beat.release();
  }

  private void endForShutdown(Line line) {
    end(line, ByeReason.SHUTDOWN, settings.retry());
  }

  private void end(Line line, ByeReason reason, Duration retry) {
    line.bye(reason, StreamEvents.bye(reason, jittered(retry)));
  }

  private byte[] greeting(@Nullable String epoch, List<String> panels) {
    byte[] hello = StreamEvents.hello(feed.now(), catalog.build(), epoch, panels);
    byte[] retry = StreamEvents.retry(jittered(settings.retry()));
    byte[] both = Arrays.copyOf(hello, hello.length + retry.length);
    System.arraycopy(retry, 0, both, hello.length, retry.length);
    return both;
  }

  /** Between half and one and a half, so that clients that were cut together do not return so. */
  private static Duration jittered(Duration about) {
    long half = about.toMillis() / 2;
    return Duration.ofMillis(half + ThreadLocalRandom.current().nextLong(2 * half + 1));
  }

  /** The streams of one board. */
  private final class Group {

    private final Hub hub;
    private final StreamMeters meters;

    Group(BoardId board) {
      meters = new StreamMeters(registry, board);
      hub = new Hub(board, catalog.definition(board), feed, outdated, meters::conflated);
      meters.connections(hub::size);
    }

    Line.Journal journal(List<Topic> topics) {
      return new GroupJournal(this, new LinkedHashSet<>(topics));
    }
  }

  /** Ties one line to its hub, the cluster's interest and the meters. */
  private final class GroupJournal implements Line.Journal {

    private final Group group;
    private final Set<Topic> topics;
    private Disposable interest = Disposables.disposed();

    GroupJournal(Group group, Set<Topic> topics) {
      this.group = group;
      this.topics = topics;
    }

    @Override
    public void opened(Line line) {
      group.meters.opened();
      try {
        interest = feed.watch(topics);
      } catch (IllegalStateException e) {
        // A status of 503 would make a browser give up for good.
        end(line, ByeReason.BUSY, settings.retry().multipliedBy(5));
        return;
      }
      group.hub.add(line);
      if (isClosing) {
        endForShutdown(line);
      }
    }

    @Override
    public void written(Parcel parcel, int bytes) {
      group.meters.written(parcel, bytes, feed.now());
    }

    @Override
    public void closed(Line line, String reason) {
      group.hub.remove(line);
      interest.dispose();
      group.meters.closed(reason);
    }
  }
}
