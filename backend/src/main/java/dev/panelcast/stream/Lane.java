package dev.panelcast.stream;

import dev.panelcast.kernel.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The lines of one board whose connections share a thread. What is announced comes here as one
 * task, whatever the number of lines. Everything but {@link #run} and {@link #size} is for that
 * thread.
 */
final class Lane {

  private final Executor thread;
  private final Runnable conflated;
  private final Set<Line> lines = new LinkedHashSet<>();
  private final Map<Topic, Seats> seats = new HashMap<>();
  private final List<Line> touched = new ArrayList<>();
  private final Parcel parcel = new Parcel();
  private volatile int size;

  /**
   * A lane without lines.
   *
   * @param conflated told for each frame that was replaced before it was sent
   */
  Lane(Executor thread, Runnable conflated) {
    this.thread = thread;
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
   * Gives each line what is for it, then lets each write once. Returns the lines that miss
   * something.
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
    // A write may end its line, but brings no new ones.
    for (int i = 0; i < touched.size(); i++) {
      touched.get(i).flush();
    }
    touched.clear();
    return behind;
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
