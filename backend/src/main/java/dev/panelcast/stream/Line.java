package dev.panelcast.stream;

import dev.panelcast.wire.StreamEvents.ByeReason;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;

/**
 * One open stream: the way from a viewer's state to its connection. Gives the server one write at a
 * time. The bytes of a write are chosen when the write before has reached the kernel: until then
 * newer frames replace older ones.
 *
 * <p>Subscribed once. Completes after {@code bye}; a client that goes away cancels.
 */
final class Line implements Publisher<Publisher<DataBuffer>>, Subscription {

  private static final NettyDataBufferFactory BUFFERS =
      new NettyDataBufferFactory(ByteBufAllocator.DEFAULT);

  private final Viewer viewer;
  private final Journal journal;
  private final Mono<DataBuffer> write = Mono.fromSupplier(this::nextWrite);
  private final AtomicLong requested = new AtomicLong();
  private final AtomicInteger drains = new AtomicInteger();

  private volatile @Nullable Subscriber<? super Publisher<DataBuffer>> server;
  private volatile boolean isBusy;
  private volatile boolean isEnded;
  private volatile boolean isHeld;
  private volatile ByeReason farewell = ByeReason.SHUTDOWN;
  private final AtomicBoolean isSubscribed = new AtomicBoolean();
  private final AtomicBoolean isClosed = new AtomicBoolean();

  Line(Viewer viewer, Journal journal) {
    this.viewer = viewer;
    this.journal = journal;
  }

  /** What a line tells of itself. */
  interface Journal {

    /** The server asks for bytes: the stream may begin. */
    void opened(Line line);

    /** These bytes were handed to the server. */
    void written(Parcel parcel, int bytes);

    /** The stream is over; called once after {@link #opened}. */
    void closed(Line line, @Nullable ByeReason farewell);
  }

  Viewer viewer() {
    return viewer;
  }

  /**
   * Keeps what it is offered from now on until {@link #release}, so that it leaves in one write.
   * Tells whether it was not held yet. Both are called by the thread that delivers news.
   */
  boolean hold() {
    boolean isFirst = !isHeld;
    isHeld = true;
    return isFirst;
  }

  /** Everything that belongs together was offered. */
  void release() {
    isHeld = false;
    flush();
  }

  /** The newest frames were read. */
  Slot.Effect accept(Round round) {
    synchronized (viewer) {
      return viewer.accept(round);
    }
  }

  /** Something for one of its slots was announced. */
  Slot.Effect offer(Slot slot, Delivery delivery) {
    synchronized (viewer) {
      return switch (delivery) {
        case Delivery.Panel panel -> viewer.offer(slot, panel);
        case Delivery.Fresh fresh -> viewer.offer(slot, fresh);
      };
    }
  }

  /** What was sent before is void. */
  void restart(String reason) {
    synchronized (viewer) {
      viewer.restart(reason);
    }
  }

  /** A sign of life is due. */
  void beat(ByteBuf event) {
    synchronized (viewer) {
      viewer.beat(event);
    }
    flush();
  }

  /** Ends the stream with these bytes. */
  void bye(ByeReason reason, byte[] bytes) {
    farewell = reason;
    synchronized (viewer) {
      viewer.bye(bytes);
    }
    flush();
  }

  /** Offers a write to the server if there is something to be written and none is offered. */
  void flush() {
    if (drains.getAndIncrement() != 0) {
      return;
    }
    int missed = 1;
    do {
      drain();
      missed = drains.addAndGet(-missed);
    } while (missed != 0);
  }

  private void drain() {
    Subscriber<? super Publisher<DataBuffer>> subscriber = server;
    if (subscriber == null || isHeld || isClosed.get()) {
      return;
    }
    if (isEnded) {
      close(farewell);
      subscriber.onComplete();
    } else if (!isBusy && requested.get() > 0 && isReady()) {
      isBusy = true;
      requested.updateAndGet(count -> count == Long.MAX_VALUE ? count : count - 1);
      subscriber.onNext(write);
    }
  }

  private boolean isReady() {
    synchronized (viewer) {
      return viewer.isReady();
    }
  }

  private @Nullable DataBuffer nextWrite() {
    Parcel parcel = isHeld ? new Parcel() : take();
    if (parcel.isLast()) {
      isEnded = true;
      flush();
    }
    if (parcel.isEmpty()) {
      written();
      return null;
    }
    Write bytes = parcel.toWrite(this::written);
    journal.written(parcel, bytes.readableBytes());
    return BUFFERS.wrap(bytes);
  }

  private Parcel take() {
    synchronized (viewer) {
      return viewer.take();
    }
  }

  private void written() {
    isBusy = false;
    flush();
  }

  private void close(@Nullable ByeReason reason) {
    if (isClosed.compareAndSet(false, true)) {
      journal.closed(this, reason);
    }
  }

  @Override
  public void subscribe(Subscriber<? super Publisher<DataBuffer>> subscriber) {
    if (!isSubscribed.compareAndSet(false, true)) {
      Operators.error(subscriber, new IllegalStateException("a line has one server"));
      return;
    }
    journal.opened(this);
    server = subscriber;
    subscriber.onSubscribe(this);
    flush();
  }

  @Override
  public void request(long count) {
    if (Operators.validate(count)) {
      requested.accumulateAndGet(count, Operators::addCap);
      flush();
    }
  }

  @Override
  public void cancel() {
    close(null);
  }
}
