package dev.panelcast.stream;

import com.github.benmanes.caffeine.cache.Interner;
import dev.panelcast.board.Board;
import dev.panelcast.cache.Feed;
import dev.panelcast.catalog.Catalog;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.StreamEvents;
import dev.panelcast.wire.StreamEvents.ByeReason;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * All streams of this instance: opens them, keeps them alive and ends them before the server stops.
 * One sign of life is made for all.
 */
@Component
final class Streams implements SmartLifecycle {

  /** How exactly lifetimes are kept. */
  private static final Duration ROTATION = Duration.ofSeconds(1);

  /** While the server stops: how long a connection may take nothing. */
  private static final Duration HURRY = Duration.ofSeconds(1);

  private final Catalog catalog;
  private final Feed feed;
  private final Outdated outdated;
  private final StreamSettings settings;
  private final MeterRegistry registry;
  private final Admission admission;
  private final Farewells farewells;
  private final Departures departures;
  private final Scheduler scheduler;
  private final Gathering gathering;
  private final Interner<Choice> choices = Interner.newWeakInterner();
  private final Map<BoardId, Group> groups = new ConcurrentHashMap<>();
  private volatile boolean isClosing;
  private volatile Disposable beats = Disposables.disposed();

  @Autowired
  Streams(
      Catalog catalog,
      Feed feed,
      Outdated outdated,
      StreamSettings settings,
      MeterRegistry registry) {
    this(catalog, feed, outdated, settings, registry, Schedulers.parallel(), System::nanoTime);
  }

  /**
   * Streams in a time of their own.
   *
   * @param scheduler tells when something is due
   * @param nanoClock the monotonic time of the scheduler
   */
  Streams(
      Catalog catalog,
      Feed feed,
      Outdated outdated,
      StreamSettings settings,
      MeterRegistry registry,
      Scheduler scheduler,
      LongSupplier nanoClock) {
    this.catalog = catalog;
    this.feed = feed;
    this.outdated = outdated;
    this.settings = settings;
    this.registry = registry;
    this.scheduler = scheduler;
    RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();
    gathering = new Gathering(settings.gather(), scheduler, nanoClock);
    admission = new Admission(settings.admission(), nanoClock);
    farewells = new Farewells(settings, random, nanoClock);
    departures = new Departures(settings, farewells, random, scheduler, nanoClock);
  }

  /** A new stream of these topics; it begins when the server asks for its body. */
  Line open(Board board, List<Topic> topics, Resume resume, Outlet outlet, Coding coding) {
    Group group = group(board.id());
    Choice choice = choices.intern(Choice.of(topics));
    Viewer viewer = new Viewer(choice.topics(), resume, epoch -> greeting(epoch, choice.panels()));
    return new Line(viewer, group.hub.lane(outlet.thread()), outlet, coding, group.journal(choice));
  }

  /** What is shown in a stream; kept once for all streams that show the same. */
  private record Choice(List<Topic> topics, Set<Topic> watched, List<String> panels) {

    static Choice of(List<Topic> topics) {
      return new Choice(
          topics, Set.copyOf(topics), topics.stream().map(topic -> topic.panel().value()).toList());
    }
  }

  private Group group(BoardId board) {
    return groups.computeIfAbsent(board, Group::new);
  }

  /**
   * Counts a new stream of a client of a board, which {@link #leave} ends.
   *
   * @return {@code null} when it may be opened; else the only event that the client gets, and
   *     nothing is counted
   */
  byte @Nullable [] enter(Board board, @Nullable InetSocketAddress client) {
    if (isClosing) {
      return farewells.soon(ByeReason.SHUTDOWN);
    }
    Admission.Limit limit = admission.enter(client);
    if (limit == null) {
      return null;
    }
    group(board.id()).meters.refused(limit);
    return limit == Admission.Limit.RATE ? farewells.soon(ByeReason.BUSY) : farewells.full();
  }

  /** A stream that was counted is over, or was never opened. */
  void leave(@Nullable InetSocketAddress client) {
    admission.leave(client);
  }

  /** Open streams of this instance. */
  int viewers() {
    return groups.values().stream().mapToInt(group -> group.hub.size()).sum();
  }

  /** From now on whoever comes is sent elsewhere. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    isClosing = true;
  }

  @Override
  public void start() {
    // Meters of a board are there before its first viewer, so that alerts can rely on them.
    catalog.boards().forEach(board -> group(board.id()));
    beats =
        Disposables.composite(
            every(settings.beat(), this::beat),
            every(ROTATION, () -> forEach(departures::rotate)),
            every(settings.stalled().dividedBy(Line.CHECKS), () -> forEach(Line::check)));
  }

  /**
   * Sends all viewers away, one after the other, and stops when all have been told; the server
   * waits for open requests only afterwards.
   */
  @Override
  public void stop(Runnable stopped) {
    close();
    departures
        .stopAll(viewers(), this::forEach)
        .doFinally(
            _ -> {
              stop();
              stopped.run();
            })
        .subscribe();
  }

  /** Whoever still has not read the farewell is cut as soon as it is seen to take nothing. */
  @Override
  public void stop() {
    beats.dispose();
    Flux.interval(HURRY.dividedBy(Line.CHECKS), scheduler)
        .takeWhile(_ -> viewers() > 0)
        .onBackpressureDrop()
        .subscribe(_ -> forEach(Line::check));
    groups.values().forEach(group -> group.hub.dispose());
  }

  @Override
  public boolean isRunning() {
    return !beats.isDisposed();
  }

  private Disposable every(Duration time, Runnable action) {
    return Flux.interval(time, scheduler).onBackpressureDrop().subscribe(_ -> action.run());
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

  private byte[] greeting(@Nullable String epoch, List<String> panels) {
    byte[] hello = StreamEvents.hello(feed.now(), catalog.build(), epoch, panels);
    byte[] retry = farewells.retry();
    byte[] both = Arrays.copyOf(hello, hello.length + retry.length);
    System.arraycopy(retry, 0, both, hello.length, retry.length);
    return both;
  }

  /** The streams of one board. */
  private final class Group {

    private final Hub hub;
    private final StreamMeters meters;

    Group(BoardId board) {
      meters = new StreamMeters(registry, board);
      hub = new Hub(board, catalog.definition(board), feed, outdated, gathering, meters::conflated);
      meters.connections(hub::size);
    }

    Journal journal(Choice choice) {
      return new GroupJournal(this, choice.watched());
    }
  }

  /** Ties one line to its hub, the cluster's interest and the meters. */
  private final class GroupJournal implements Journal {

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
        line.bye(ByeReason.BUSY, farewells.full());
        return;
      }
      departures.begin(line);
      group.hub.add(line);
      if (isClosing) {
        departures.stop(line);
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
