package dev.panelcast.stream;

import dev.panelcast.wire.StreamEvents.ByeReason;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Operators;

/**
 * One open stream: the way from a viewer's state to its connection. The bytes of a write are chosen
 * when the kernel has taken the write before: until then newer frames replace older ones.
 *
 * <p>To the server it is what follows the headers: it is asked for once they are sent, brings
 * nothing and completes after {@code bye}; the events go past it, straight to the connection.
 * Everything but the publisher's methods is for the connection's thread only.
 */
final class Line implements Publisher<Void>, Subscription {

  /** Checks without progress after which a line is cut. */
  static final int CHECKS = 6;

  private static final Logger LOG = LoggerFactory.getLogger(Line.class);

  private final Viewer viewer;
  private final Lane lane;
  private final Outlet outlet;
  private final Coding coding;
  private final Journal journal;
  private final AtomicBoolean isSubscribed = new AtomicBoolean();

  private volatile @Nullable Subscriber<? super Void> server;
  private volatile long asked;

  private State state = State.NEW;
  private boolean isWaiting;
  private boolean isTouched;
  private boolean isHeld;
  private long progress;
  private int checks;
  private long lifeEnd;
  private long spent;
  private @Nullable String end;

  Line(Viewer viewer, Lane lane, Outlet outlet, Coding coding, Journal journal) {
    this.viewer = viewer;
    this.lane = lane;
    this.outlet = outlet;
    this.coding = coding;
    this.journal = journal;
  }

  private enum State {
    NEW,
    OPEN,
    CLOSED
  }

  Viewer viewer() {
    return viewer;
  }

  Lane lane() {
    return lane;
  }

  boolean isCompressed() {
    return coding.isCompressed();
  }

  /** It shall not live longer than this, by whatever clock the caller has. */
  void liveUntil(long time) {
    lifeEnd = time;
  }

  /** What was last given to {@link #liveUntil}. */
  long end() {
    return lifeEnd;
  }

  /** The newest frames are wanted for it, by the request with this number. */
  void ask(long number) {
    asked = number;
  }

  /** Number of the last request for the newest frames. */
  long asked() {
    return asked;
  }

  /** Tells whether this is the first call since the last flush. */
  boolean touch() {
    boolean isFirst = !isTouched;
    isTouched = true;
    return isFirst;
  }

  /** The newest frames were read. */
  Slot.Effect accept(Round round) {
    return state == State.CLOSED ? Slot.Effect.NONE : viewer.accept(round);
  }

  /** Something for one of its slots was announced. */
  Slot.Effect offer(Slot slot, Delivery delivery) {
    return switch (delivery) {
      case Delivery.Panel panel -> viewer.offer(slot, panel);
      case Delivery.Fresh fresh -> viewer.offer(slot, fresh);
    };
  }

  /** A sign of life is due. */
  void beat(Packet event) {
    viewer.beat(event);
    flush();
  }

  /** Ends the stream with these bytes. */
  void bye(ByeReason reason, byte[] bytes) {
    end = reason.word();
    viewer.bye(bytes);
    flush();
  }

  /** Whether its farewell was said, though the client may not have read it yet. */
  boolean isEnding() {
    return end != null;
  }

  /** Writes what there is, unless it was written to often; tells whether it may write. */
  boolean flushIfDue(Gathering gathering, long now) {
    if (!gathering.isDue(spent, now)) {
      return false;
    }
    spendAndFlush(gathering, now);
    return true;
  }

  /** What it has waits for others; tells whether this is the first call since the last end. */
  boolean hold() {
    boolean isFirst = !isHeld;
    isHeld = true;
    return isFirst;
  }

  /** Writes what has waited for others. */
  void endHold(Gathering gathering, long now) {
    isHeld = false;
    spendAndFlush(gathering, now);
  }

  private void spendAndFlush(Gathering gathering, long now) {
    if (mayWrite()) {
      spent = gathering.spend(spent, now);
    }
    flush();
  }

  private boolean mayWrite() {
    return state == State.OPEN && !isWaiting && viewer.isReady();
  }

  /**
   * Writes what there is to be written, unless the kernel has yet to take the write before. A
   * failure ends this line alone: its client comes back and gets what it lacks.
   */
  void flush() {
    isTouched = false;
    if (!mayWrite()) {
      return;
    }
    try {
      if (write(lane.parcel())) {
        finish();
      } else if (!outlet.isIdle()) {
        isWaiting = true;
        checks = 0;
        outlet.whenIdle(this::idle);
      }
    } catch (RuntimeException | OutOfMemoryError e) {
      fail(e);
    }
  }

  /** Something for it went wrong half-way: what the client has is not certain any more. */
  void fail(Throwable error) {
    LOG.warn("a stream could not be written to and is cut", error);
    close(Journal.FAILED);
    outlet.cut();
  }

  /** Tells whether nothing follows. */
  private boolean write(Parcel parcel) {
    try {
      viewer.take(parcel);
      if (!parcel.isEmpty()) {
        journal.written(parcel, parcel.writeTo(outlet, coding));
      }
      return parcel.isLast();
    } finally {
      // Whatever happens, the next line finds it empty.
      parcel.clear();
    }
  }

  // Perhaps while another line of the lane writes, so it is not for now.
  private void idle() {
    try {
      lane.run(this::drained);
    } catch (RejectedExecutionException e) {
      close(Journal.CLIENT);
    }
  }

  private void drained() {
    isWaiting = false;
    flush();
  }

  private void finish() {
    Subscriber<?> body = server;
    close(end == null ? Journal.CLIENT : end);
    if (body != null) {
      body.onComplete();
    }
  }

  /** Cuts the connection when the kernel took nothing since {@value #CHECKS} calls. */
  void check() {
    if (!isWaiting || state != State.OPEN) {
      return;
    }
    long now = outlet.progress();
    checks = now == progress ? checks + 1 : 0;
    progress = now;
    if (checks >= CHECKS) {
      close(Journal.STALLED);
      outlet.cut();
    }
  }

  private void close(String reason) {
    State before = state;
    state = State.CLOSED;
    if (before == State.OPEN) {
      journal.closed(this, reason);
    }
    viewer.drop();
  }

  private void open() {
    if (state == State.NEW) {
      state = State.OPEN;
      spent = lane.now();
      journal.opened(this);
    }
  }

  @Override
  public void subscribe(Subscriber<? super Void> subscriber) {
    if (!isSubscribed.compareAndSet(false, true)) {
      Operators.error(subscriber, new IllegalStateException("a line has one server"));
      return;
    }
    server = subscriber;
    subscriber.onSubscribe(this);
  }

  @Override
  public void request(long count) {
    Subscriber<?> body = server;
    if (!Operators.validate(count) || body == null) {
      return;
    }
    try {
      lane.run(this::open);
    } catch (RejectedExecutionException e) {
      body.onError(e);
    }
  }

  @Override
  public void cancel() {
    try {
      lane.run(() -> close(end == null ? Journal.CLIENT : end));
    } catch (RejectedExecutionException e) {
      // The server's threads are gone, so nobody else can be using it.
      close(Journal.CLIENT);
    }
  }
}
