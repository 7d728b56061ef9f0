package dev.panelcast.stream;

import dev.panelcast.testkit.SseEvent;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import tools.jackson.databind.JsonNode;

/** The far end of one stream and the connection to it: takes writes when the test says so. */
public final class TestViewer implements CoreSubscriber<Void>, Outlet {

  private final Executor thread;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private @Nullable Subscription line;
  private @Nullable Runnable whenIdle;
  private int flushes;
  private int chunks;
  private long progress;
  private boolean isUnderWay;
  private boolean isCut;
  private boolean isBroken;

  TestViewer(Executor thread) {
    this.thread = thread;
  }

  /**
   * One event.
   *
   * @param id its id, {@code null} without one
   */
  public record Event(String name, @Nullable String id, JsonNode data) {}

  /** What was written and not taken yet; it is under way until {@link #done()}. */
  public List<Event> take() {
    return read().stream().map(event -> new Event(event.name(), event.id(), event.data())).toList();
  }

  List<SseEvent> read() {
    List<SseEvent> events = SseEvent.read(written.toString(StandardCharsets.UTF_8));
    written.reset();
    return events;
  }

  /** From now on every write fails here. */
  void breakDown() {
    isBroken = true;
  }

  /** What was written and not taken yet. */
  String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  /** What was written has left. */
  public void done() {
    isUnderWay = false;
    Runnable next = whenIdle;
    whenIdle = null;
    if (next != null) {
      next.run();
    }
  }

  /** A part of what was written has left. */
  void takeSome() {
    progress++;
  }

  /** The client goes away. */
  public void close() {
    Objects.requireNonNull(line).cancel();
  }

  /** How often something was sent. */
  int flushes() {
    return flushes;
  }

  /** In how many pieces the bytes came. */
  int chunks() {
    return chunks;
  }

  boolean isCut() {
    return isCut;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    line = subscription;
    subscription.request(1);
  }

  @Override
  public void onNext(Void nothing) {
    throw new AssertionError("a stream brings nothing by way of the server");
  }

  @Override
  public void onError(Throwable error) {
    throw new AssertionError("a stream never errs", error);
  }

  @Override
  public void onComplete() {}

  @Override
  public Executor thread() {
    return thread;
  }

  @Override
  public void write(Chunk chunk) {
    if (isBroken) {
      throw new IllegalStateException("broken by the test");
    }
    chunks++;
    ByteBuf content = chunk.content();
    written.writeBytes(ByteBufUtil.getBytes(content));
    content.release();
  }

  @Override
  public void flush() {
    flushes++;
    isUnderWay = true;
  }

  @Override
  public boolean isIdle() {
    return !isUnderWay;
  }

  @Override
  public void whenIdle(Runnable action) {
    whenIdle = action;
  }

  @Override
  public long progress() {
    return progress;
  }

  @Override
  public void cut() {
    isCut = true;
  }
}
