package dev.panelcast.stream;

import dev.panelcast.kernel.Topic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * The lines of one board whose connections share a thread. What is announced comes here as one
 * task, whatever the number of lines. Everything but {@link #run} and {@link #size} is for that
 * thread.
 */
final class Lane {

  private final Executor thread;
  private final Gathering gathering;
  private final Runnable conflated;
  private final Set<Line> lines = new LinkedHashSet<>();
  private final Map<Topic, Seats> seats = new HashMap<>();
  private final Deque<Line> touched = new ArrayDeque<>();

  /** Lines that wait for what else is announced, while there are some. */
  private final Deque<Line> held = new ArrayDeque<>();

  private final Parcel parcel = new Parcel();
  private volatile int size;

  /**
   * A lane without lines.
   *
   * @param gathering how often a line writes
   * @param conflated told for each frame that was replaced before it was sent
   */
  Lane(Executor thread, Gathering gathering, Runnable conflated) {
    this.thread = thread;
    this.gathering = gathering;
    this.conflated = conflated;
  }

  /** Runs a task on the lane's thread, after everything that was given before. */
  void run(Runnable task) {
    thread.execute(task);
  }

  /** How many lines there are. */
  int size() {
    return size;
  }

  Collection<Line> lines() {
    return lines;
  }

  /** The time by which lines rest. */
  long now() {
    return gathering.now();
  }

  /** An empty parcel; given back empty before the task ends. */
  Parcel parcel() {
    return parcel;
  }

  void add(Line line) {
    lines.add(line);
    size = lines.size();
    for (Slot slot : line.viewer().slots()) {
      seats.computeIfAbsent(slot.topic(), _ -> new Seats()).add(line, slot);
    }
  }

  /** Tells whether it was there. */
  boolean remove(Line line) {
    if (!lines.remove(line)) {
      return false;
    }
    size = lines.size();
    for (Slot slot : line.viewer().slots()) {
      seats.computeIfPresent(
          slot.topic(),
          (_, there) -> {
            there.remove(slot);
            return there.size() == 0 ? null : there;
          });
    }
    return true;
  }

  /** Calls for each line; the action may end lines. */
  void forEach(Consumer<Line> action) {
    List.copyOf(lines).forEach(action);
  }

  /**
   * Gives each line what is for it, then lets each write once, now or after the others of the
   * interval. Returns the lines that miss something.
   */
  List<Line> deliver(List<Delivery> deliveries) {
    List<Line> behind = new ArrayList<>();
    for (int i = 0; i < deliveries.size(); i++) {
      Delivery delivery = deliveries.get(i);
      Seats there = seats.get(delivery.topic());
      for (int place = 0; there != null && place < there.size(); place++) {
        offer(there.line(place), there.slot(place), delivery, behind);
      }
    }
    sendTouched();
    return behind;
  }

  private void sendTouched() {
    boolean wereHeld = !held.isEmpty();
    long now = gathering.now();
    send(
        touched,
        line -> {
          if (!line.flushIfDue(gathering, now) && line.hold()) {
            held.add(line);
          }
        });
    if (!wereHeld && !held.isEmpty()) {
      gathering.later(this::awaitHeld);
    }
  }

  private void awaitHeld() {
    try {
      run(this::sendHeld);
    } catch (RejectedExecutionException e) {
      // The server's threads are gone, and with them the connections.
      held.clear();
    }
  }

  private void sendHeld() {
    long now = gathering.now();
    send(held, line -> line.endHold(gathering, now));
  }

  // A write may end its line, but brings no new ones and throws nothing.
  private void send(Deque<Line> waiting, Consumer<Line> write) {
    parcel.shareAmong(waiting.size());
    while (!waiting.isEmpty()) {
      write.accept(waiting.remove());
    }
    parcel.shareAmong(1);
  }

  private void offer(Line line, Slot slot, Delivery delivery, List<Line> behind) {
    if (line.touch()) {
      touched.add(line);
    }
    switch (line.offer(slot, delivery)) {
      case REPLACED -> conflated.run();
      case GAP -> behind.add(line);
      case NONE, TAKEN -> {}
    }
  }
}
