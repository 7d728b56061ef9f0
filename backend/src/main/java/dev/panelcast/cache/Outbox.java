package dev.panelcast.cache;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Separates a change of state from telling about it: what is put in under a lock is carried out
 * after the lock is given back, in the same order and by one thread at a time.
 */
final class Outbox {

  private final Queue<Runnable> letters = new ConcurrentLinkedQueue<>();
  private final AtomicInteger calls = new AtomicInteger();

  void put(Runnable letter) {
    letters.add(letter);
  }

  /** Carries out what is there; returns at once while another thread is at it, which goes on. */
  void send() {
    if (calls.getAndIncrement() != 0) {
      return;
    }
    int answered = 1;
    while (answered != 0) {
      for (Runnable letter = letters.poll(); letter != null; letter = letters.poll()) {
        letter.run();
      }
      answered = calls.addAndGet(-answered);
    }
  }
}
