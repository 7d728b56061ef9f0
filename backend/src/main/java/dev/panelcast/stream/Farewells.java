package dev.panelcast.stream;

import dev.panelcast.wire.StreamEvents;
import dev.panelcast.wire.StreamEvents.ByeReason;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * The last event of streams, and with it when their clients come back: not together, and not faster
 * than an instance opens streams. Thread-safe if the random numbers are.
 */
final class Farewells {

  /** The part of the rate that is given out: not every client is punctual. */
  static final double SHARE = 0.8;

  /** How much longer a client waits where only others' leaving makes room. */
  private static final int PATIENCE = 5;

  private final Duration retry;
  private final RandomGenerator random;
  private final Turns turns;

  Farewells(StreamSettings settings, RandomGenerator random, LongSupplier nanoClock) {
    retry = settings.retry();
    this.random = random;
    turns = new Turns(SHARE * settings.admission().perSecond(), nanoClock);
  }

  /** Come back soon: every call has a turn of its own. */
  byte[] soon(ByeReason reason) {
    return StreamEvents.bye(reason, retry.plus(turns.take()));
  }

  /** There is no room: come back later. */
  byte[] full() {
    return StreamEvents.bye(ByeReason.BUSY, jittered(retry.multipliedBy(PATIENCE)));
  }

  /** What a client is told at the start, for the day that it loses its connection. */
  byte[] retry() {
    return StreamEvents.retry(jittered(retry));
  }

  /** Between half and one and a half. */
  private Duration jittered(Duration about) {
    long half = about.toMillis() / 2;
    return Duration.ofMillis(half + random.nextLong(2 * half + 1));
  }
}
