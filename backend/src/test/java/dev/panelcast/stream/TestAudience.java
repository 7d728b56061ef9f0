package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.StreamEvents;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** The viewers of one board on one instance, whose connections are moved by the test's hand. */
public final class TestAudience {

  private final Feed feed;
  private final Hub hub;

  /** Follows the board's news until it is closed. */
  public TestAudience(BoardId board, Feed feed) {
    this.feed = feed;
    hub = new Hub(board, "", feed, () -> {});
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
    return new TestViewer(new Line(viewer, new Journal(Set.copyOf(topics))));
  }

  /** Takes no more news, as when its instance is gone. */
  public void close() {
    hub.dispose();
  }

  private final class Journal implements Line.Journal {

    private final Set<Topic> topics;
    private Disposable interest = Disposables.disposed();

    Journal(Set<Topic> topics) {
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
    public void closed(Line line, StreamEvents.@Nullable ByeReason farewell) {
      hub.remove(line);
      interest.dispose();
    }
  }
}
