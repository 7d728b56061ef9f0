package dev.panelcast.cache;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Names for epochs that nobody gives twice: 48 random bits of this process, then a count. The
 * random bits are drawn at construction, because the system's source of them may block.
 */
final class EpochNames implements Supplier<String> {

  private static final int DIGITS = 12;

  private final String process = UUID.randomUUID().toString().replace("-", "").substring(0, DIGITS);
  private final AtomicLong count = new AtomicLong();

  @Override
  public String get() {
    return process + Long.toString(count.incrementAndGet(), Character.MAX_RADIX);
  }
}
