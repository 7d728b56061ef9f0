package dev.panelcast.cache;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Separates a change of state from telling about it: what is put in under a lock is carried out
 * after the lock is given back, in the same order and by one thread at a time.
 */
final class Outbox {

  private static final Logger log = LoggerFactory.getLogger(Outbox.class);

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
        carryOut(letter);
      }
      answered = calls.addAndGet(-answered);
    }
  }

  /** One that fails must not keep the others from being carried out for ever. */
  private static void carryOut(Runnable letter) {
    try {
      letter.run();
    } catch (RuntimeException | OutOfMemoryError e) {
      log.error("news could not be told", e);
    }
  }
}
