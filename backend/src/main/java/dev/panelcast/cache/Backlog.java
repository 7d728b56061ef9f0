package dev.panelcast.cache;

import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A bounded queue that never refuses: an element too many throws everything out, and one element
 * that says so takes its place. Thread-safe.
 */
final class Backlog<T> extends AbstractQueue<T> {

  private final int capacity;
  private final T missed;
  private final Deque<T> waiting = new ArrayDeque<>();

  Backlog(int capacity, T missed) {
    this.capacity = capacity;
    this.missed = missed;
  }

  @Override
  public synchronized boolean offer(T element) {
    if (waiting.size() < capacity) {
      return waiting.offer(element);
    }
    waiting.clear();
    return waiting.offer(missed);
  }

  @Override
  public synchronized @Nullable T poll() {
    return waiting.poll();
  }

  @Override
  public synchronized @Nullable T peek() {
    return waiting.peek();
  }

  @Override
  public synchronized int size() {
    return waiting.size();
  }

  @Override
  public synchronized Iterator<T> iterator() {
    return new ArrayList<>(waiting).iterator();
  }
}
