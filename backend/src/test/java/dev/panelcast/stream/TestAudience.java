package dev.panelcast.stream;

import dev.panelcast.board.Board;
import dev.panelcast.board.Panel;
import dev.panelcast.cache.Feed;
import dev.panelcast.change.Changes;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.StreamEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The viewers of one board on one instance, whose connections are moved by the test's hand. */
public final class TestAudience {

  /** Everything happens on the test's thread. */
  private static final Executor THREAD = Runnable::run;

  /** The defaults. */
  static final StreamSettings SETTINGS =
      new StreamSettings(
          Duration.ofSeconds(15),
          Duration.ofMillis(50),
          Duration.ofSeconds(2),
          50,
          16,
          Duration.ofSeconds(3),
          Duration.ofMillis(500),
          DataSize.ofKilobytes(64),
          Duration.ofSeconds(30),
          Duration.ofMinutes(30),
          Duration.ofSeconds(4),
          new StreamSettings.Admission(20_000, 1000, 500, 200));

  private final Feed feed;
  private final Hub hub;
  private final Snapshots snapshots;
  private final List<String> closings = new ArrayList<>();

  /**
   * Follows the board's news until it is closed.
   *
   * @param changes what the instance knows of the versions of datasets
   * @param gather how long news of a busy viewer wait for others
   * @param scheduler the time in which requests and news wait
   */
  public TestAudience(
      Board board, Feed feed, Changes changes, Duration gather, Scheduler scheduler) {
    this(board.id(), feed, outdated(board, changes), gather, scheduler, () -> {});
  }

  /** Follows the news of a board whose frames are never outdated, and writes each at once. */
  TestAudience(BoardId board, Feed feed) {
    this(board, feed, _ -> false, () -> {});
  }

  /** The same with what a hub is given to ask and to tell. */
  TestAudience(BoardId board, Feed feed, Predicate<Frame> outdated, Runnable conflated) {
    this(board, feed, outdated, Duration.ZERO, Schedulers.immediate(), conflated);
  }

  /** Follows the news of a board whose frames are never outdated, in a time of its own. */
  TestAudience(BoardId board, Feed feed, Scheduler scheduler) {
    this(board, feed, _ -> false, SETTINGS.gather(), scheduler, () -> {});
  }

  private TestAudience(
      BoardId board,
      Feed feed,
      Predicate<Frame> outdated,
      Duration gather,
      Scheduler scheduler,
      Runnable conflated) {
    this.feed = feed;
    snapshots = new Snapshots(feed, outdated, SETTINGS, scheduler);
    hub =
        new Hub(
            board,
            "",
            feed,
            outdated,
            new Gathering(gather, scheduler, () -> scheduler.now(TimeUnit.NANOSECONDS)),
            conflated);
  }

  private static Outdated outdated(Board board, Changes changes) {
    Map<PanelId, Panel> panels =
        board.panels().stream().collect(Collectors.toMap(Panel::id, panel -> panel));
    return new Outdated(topic -> Objects.requireNonNull(panels.get(topic.panel())), changes);
  }

  /**
   * A further viewer.
   *
   * @param lastEventId where it was before, {@code null} for a new one
   */
  public TestViewer open(List<Topic> topics, @Nullable String lastEventId) {
    Viewer viewer =
        new Viewer(
            topics,
            Resume.read(lastEventId, null, null),
            epoch -> StreamEvents.hello(feed.now(), "build", epoch, List.of()));
    TestViewer outlet = new TestViewer(THREAD);
    new Line(viewer, hub.lane(THREAD), outlet, new Coding.Plain(), new Ledger(Set.copyOf(topics)))
        .subscribe(outlet);
    return outlet;
  }

  /** Calls for each line. */
  void forEach(Consumer<Line> action) {
    hub.forEach(action);
  }

  /** Why lines ended, in order. */
  List<String> closings() {
    return closings;
  }

  /** What a request for one panel is answered. */
  public Mono<Frame> get(Topic topic) {
    return snapshots.newest(topic).map(Snapshots.Found::frame);
  }

  /** Takes no more news, as when its instance is gone. */
  public void close() {
    hub.dispose();
  }

  private final class Ledger implements Journal {

    private final Set<Topic> topics;
    private Disposable interest = Disposables.disposed();

    Ledger(Set<Topic> topics) {
      this.topics = topics;
    }

    @Override
    public void opened(Line line) {
      interest = feed.watch(topics);
      hub.add(line);
    }

    @Override
    public void written(Parcel parcel, int bytes) {}

    @Override
    public void closed(Line line, String reason) {
      hub.remove(line);
      interest.dispose();
      closings.add(reason);
    }
  }
}
