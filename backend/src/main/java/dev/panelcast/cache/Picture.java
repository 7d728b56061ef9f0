package dev.panelcast.cache;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/**
 * What this instance knows of one board: how far it has followed the stream, and the newest frames
 * of the topics it follows. Every method is one step; what is told about it is told in the order of
 * the steps. Thread-safe.
 */
final class Picture {

  private static final News REJOINED = new News.Reset("rejoined");
  private static final News EPOCH_CHANGED = new News.Reset("epoch-changed");

  private final Outbox outbox = new Outbox();
  private final Hub<News> news;
  private final Hub<Desk.Event> events;
  private final Newest newest = new Newest();
  private final PastEpochs past = new PastEpochs();
  private @Nullable Head seen;
  private boolean away;

  /** Whether somebody asked while this instance was alone: perhaps a viewer, perhaps not. */
  private boolean localRead;

  /** Whether all viewers were told of frames that this instance made alone. */
  private boolean localTold;

  Picture(Scheduler scheduler) {
    news = new Hub<>(new News.Reread(), scheduler);
    events = new Hub<>(new Desk.Recovered(), scheduler);
  }

  /** How a message fits to what is known. */
  enum Fit {
    /** It is the next one. */
    NEXT,
    /** What it stored has been read already, or the stream has gone back. */
    KNOWN,
    /** Something before it was missed, or it tells of what was lost. */
    MISSED
  }

  /**
   * What has to be found in the cluster.
   *
   * @param seen how far the stream was followed, {@code null} before the first time
   * @param topics shared topics that are followed
   * @param entries their frames in the memory of this instance
   * @param placed their frames as they were last seen in the stream
   * @param ended epochs that were followed before, the latest ones
   */
  record Held(
      @Nullable Head seen,
      Set<Topic> topics,
      List<Frames.Entry> entries,
      List<Frames.Entry> placed,
      Set<String> ended) {

    /** The same with these frames, where they came as far as those in memory. */
    Held with(List<Frames.Entry> read) {
      Map<Topic, Frames.Entry> merged = new HashMap<>();
      entries.forEach(entry -> merged.put(entry.frame().topic(), entry));
      for (Frames.Entry entry : read) {
        merged.merge(
            entry.frame().topic(),
            entry,
            (known, found) -> found.progress().covers(known.progress()) ? found : known);
      }
      return new Held(seen, topics, List.copyOf(merged.values()), placed, ended);
    }
  }

  Flux<News> news() {
    return news.flux();
  }

  Flux<Desk.Event> events() {
    return events.flux();
  }

  void tell(Desk.Event event) {
    outbox.put(() -> events.tell(event));
    outbox.send();
  }

  synchronized boolean isAway() {
    return away;
  }

  synchronized Held held() {
    return new Held(seen, newest.sharedTopics(), newest.shared(), newest.placed(), past.names());
  }

  synchronized Frames.@Nullable Entry newest(Topic topic) {
    return newest.of(topic);
  }

  synchronized void follow(Set<Topic> topics) {
    newest.follow(topics);
  }

  synchronized void forget(Set<Topic> topics) {
    newest.forget(topics);
  }

  /** Frames of these topics as local ones. */
  synchronized List<Frame> local(Collection<Topic> topics) {
    localRead |= away;
    return newest.asLocal(topics);
  }

  /** Whether it followed the stream to this place or beyond. */
  synchronized boolean hasSeen(Head head) {
    return seen != null && !seen.isOfAnotherEpochThan(head) && seen.sequence() >= head.sequence();
  }

  /** From now on this instance answers alone; false when it does so already. */
  synchronized boolean lose() {
    boolean before = away;
    away = true;
    return !before;
  }

  /**
   * Follows one message. While Redis is away none fits: the memory then is that of this instance.
   */
  Fit hear(Message message) {
    IdentityHashMap<Frames.Entry, Frames.Entry> prepared = prepared(message.moved());
    Fit fit;
    synchronized (this) {
      fit = fit(message);
      if (fit == Fit.NEXT) {
        message.frames().forEach(newest::put);
        message.moved().forEach(moved -> newest.move(moved, prepared));
        // Last: a message that cannot be taken is one that was missed.
        seen = message.head();
        tellViewers(batch(message));
      }
      if (fit != Fit.MISSED) {
        tellPublished(message);
      }
    }
    outbox.send();
    return fit;
  }

  /** The frames that will most likely be there, with their new times: made while nobody waits. */
  private IdentityHashMap<Frames.Entry, Frames.Entry> prepared(List<Message.Moved> moved) {
    IdentityHashMap<Frames.Entry, Frames.Entry> prepared = new IdentityHashMap<>();
    for (Message.Moved one : moved) {
      Frames.Entry known = newest(one.topic());
      if (known != null && Newest.isMeant(known, one)) {
        prepared.put(known, Newest.retimed(known, one));
      }
    }
    return prepared;
  }

  private Fit fit(Message message) {
    if (away || seen == null || seen.isOfAnotherEpochThan(message.head())) {
      return Fit.MISSED;
    }
    if (message.prev() == seen.sequence()) {
      return Fit.NEXT;
    }
    return message.head().sequence() > seen.sequence()
            || message.frames().stream().anyMatch(newest::contradicts)
        ? Fit.MISSED
        : Fit.KNOWN;
  }

  private static News.Batch batch(Message message) {
    List<Feed.Fresh> fresh = message.moved().stream().map(Picture::fresh).toList();
    List<Frame> frames = message.frames().stream().map(Frames.Entry::frame).toList();
    return new News.Batch(message.head().epoch(), frames, fresh);
  }

  private static Feed.Fresh fresh(Message.Moved moved) {
    return new Feed.Fresh(moved.topic(), moved.revision(), moved.times(), moved.quiet());
  }

  private void tellPublished(Message message) {
    Message.Step step = message.step();
    if (step != null) {
      outbox.put(() -> events.tell(new Desk.Published(step.key(), step.state())));
    }
  }

  /**
   * Takes over frames that were read for topics that are newly followed; false when they are of
   * another epoch than this instance follows. Before it follows one, whatever was read will do: the
   * first settling replaces it.
   */
  synchronized boolean load(Shelf.Reading read) {
    Head head = read.head();
    if (seen != null && (head == null || seen.isOfAnotherEpochThan(head))) {
      return false;
    }
    newest.absorb(read.entries());
    return true;
  }

  /** Takes over what was read for {@code held}, as the place from which to follow on. */
  void settle(Held held, Head head, List<Frames.Entry> read) {
    synchronized (this) {
      Head before = seen;
      if (before == null || before.isOfAnotherEpochThan(head)) {
        newest.begin(read);
        past.add(before);
        seen = head;
        tellReset(before == null);
      } else {
        boolean missed = !hasSeen(head);
        News.Batch batch = Missed.after(before, head, newest.shared(), read);
        newest.absorb(read);
        seen = missed ? head : before;
        tellMissed(missed, held, batch);
      }
      away = false;
      localRead = false;
      localTold = false;
    }
    outbox.send();
  }

  private void tellReset(boolean first) {
    News told = localTold ? REJOINED : first ? new News.Reread() : EPOCH_CHANGED;
    outbox.put(() -> news.tell(told));
    outbox.put(() -> events.tell(new Desk.Recovered()));
  }

  private void tellMissed(boolean missed, Held held, News.Batch batch) {
    if (localTold) {
      tellReset(false);
      return;
    }
    boolean isWhole = held.topics().containsAll(newest.sharedTopics());
    if (isWhole) {
      tellViewers(batch);
    }
    // Who came while this was read may have read before it.
    if (localRead || (!isWhole && (missed || away))) {
      outbox.put(() -> news.tell(new News.Reread()));
    }
    if (missed || away) {
      outbox.put(() -> events.tell(new Desk.Recovered()));
    }
  }

  /** Frames made by this instance for its own viewers. */
  void deliver(List<Frames.Entry> entries) {
    synchronized (this) {
      List<Frame> frames = new ArrayList<>();
      List<Feed.Fresh> fresh = new ArrayList<>();
      entries.forEach(entry -> deliver(entry, frames, fresh));
      tellViewers(new News.Batch(null, frames, fresh));
    }
    outbox.send();
  }

  private void deliver(Frames.Entry entry, List<Frame> frames, List<Feed.Fresh> fresh) {
    Frame frame = entry.frame();
    Frames.Entry known = newest.of(frame.topic());
    if (!newest.follows(frame.topic())
        || (known != null && !entry.progress().covers(known.progress()))) {
      return;
    }
    if (known == null || !entry.isLike(known)) {
      newest.put(entry);
      frames.add(frame);
      localTold |= !frame.topic().isPrivate();
    } else {
      newest.put(entry.at(known.frame().sequence()));
      fresh.add(new Feed.Fresh(frame.topic(), frame.revision(), frame.times(), entry.quiet()));
    }
  }

  private void tellViewers(News.Batch batch) {
    if (!batch.frames().isEmpty() || !batch.fresh().isEmpty()) {
      outbox.put(() -> news.tell(batch));
    }
  }
}
