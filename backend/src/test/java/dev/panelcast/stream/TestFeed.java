package dev.panelcast.stream;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import dev.panelcast.wire.FrameCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A cluster of one, driven by a test: what is published is announced at once. */
final class TestFeed implements Feed {

  static final Instant START = Instant.parse("2026-11-20T20:10:05Z");

  private final Map<BoardId, Sinks.Many<News>> news = new ConcurrentHashMap<>();
  private final Map<Topic, Frame> frames = new ConcurrentHashMap<>();
  private final List<Set<Topic>> reads = new CopyOnWriteArrayList<>();
  private final Set<Topic> watched = ConcurrentHashMap.newKeySet();
  private volatile Supplier<Mono<Void>> pause = Mono::empty;
  private volatile @Nullable String epoch = "e1";
  private volatile boolean isFull;
  private final AtomicLong head = new AtomicLong();
  private volatile Instant now = START;

  /** What a projection would make of a number. */
  static PanelData data(long value) {
    LinkedHashMap<String, Item> items = new LinkedHashMap<>();
    items.put("value", Item.of("Value", value, "count"));
    return new PanelData.Stat(items, Notes.of("Value " + value));
  }

  /** A frame without a place. */
  Frame frame(Topic topic, PanelData data) {
    return FrameCodec.ok(topic, data, times(), Versions.NONE);
  }

  /** Times of a snapshot that is made now. */
  Times times() {
    return new Times(bucketStart(now), now, now);
  }

  private static Instant bucketStart(Instant instant) {
    return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), 5) * 5);
  }

  /** Publishes one value for each topic, together. */
  void publish(long value, Topic... topics) {
    publish(data(value), topics);
  }

  /** Publishes the same data for each topic, together. */
  void publish(PanelData data, Topic... topics) {
    List<Frame> batch = new ArrayList<>();
    for (Topic topic : topics) {
      batch.add(store(topic, data));
    }
    emit(new News.Batch(epoch, batch, List.of()));
  }

  /** Stores a value without announcing it. */
  Frame store(Topic topic, long value) {
    return store(topic, data(value));
  }

  /** Stores data without announcing it. */
  Frame store(Topic topic, PanelData data) {
    Frame frame = frame(topic, data);
    Frame placed = epoch == null || topic.isPrivate() ? frame : frame.at(head.incrementAndGet());
    frames.put(topic, placed);
    return placed;
  }

  /** Announces the same content with the present time. */
  void refresh(Topic topic) {
    refresh(topic, Versions.NONE, false);
  }

  /** The same for content that has seen these versions. */
  void refresh(Topic topic, Versions versions, boolean quiet) {
    Frame frame = FrameCodec.retimed(stored(topic), times(), versions);
    frames.put(topic, frame);
    emit(
        new News.Batch(
            epoch, List.of(), List.of(new Fresh(topic, frame.revision(), frame.times(), quiet))));
  }

  Frame stored(Topic topic) {
    return Objects.requireNonNull(frames.get(topic));
  }

  /** A new epoch in which everything has a new place. */
  void swapEpoch(@Nullable String next) {
    epoch = next;
    head.set(0);
    frames.replaceAll((_, frame) -> next == null ? frame.at(0) : frame.at(head.incrementAndGet()));
  }

  void emit(News element) {
    news.values().forEach(sink -> sink.emitNext(element, Sinks.EmitFailureHandler.FAIL_FAST));
  }

  /** Stores a frame as it is. */
  void put(Frame frame) {
    frames.put(frame.topic(), frame);
  }

  void forget(Topic topic) {
    frames.remove(topic);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** Reads wait for this from now on. */
  void pauseReads(Supplier<Mono<Void>> until) {
    pause = until;
  }

  void fill(boolean full) {
    isFull = full;
  }

  @Nullable String epoch() {
    return epoch;
  }

  long head() {
    return head.get();
  }

  /** Topics of each read so far. */
  List<Set<Topic>> reads() {
    return reads;
  }

  Set<Topic> watched() {
    return watched;
  }

  @Override
  public Disposable watch(Set<Topic> topics) {
    if (isFull) {
      throw new IllegalStateException("too many topics");
    }
    watched.addAll(topics);
    return Disposables.composite(() -> watched.removeAll(topics));
  }

  @Override
  public Mono<View> read(BoardId board, Set<Topic> topics) {
    return Mono.defer(
        () -> {
          return pause.get().then(Mono.fromSupplier(() -> view(topics)));
        });
  }

  private View view(Set<Topic> topics) {
    View view =
        new View(
            epoch,
            head.get(),
            topics.stream()
                .filter(frames::containsKey)
                .map(this::stored)
                .sorted(
                    Comparator.comparingLong(
                        frame -> frame.isLocal() ? Long.MAX_VALUE : frame.sequence()))
                .toList());
    reads.add(topics);
    return view;
  }

  @Override
  public Flux<News> news(BoardId board) {
    return news.computeIfAbsent(board, _ -> Sinks.many().multicast().directBestEffort()).asFlux();
  }

  @Override
  public Instant now() {
    return now;
  }
}
