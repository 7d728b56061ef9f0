package dev.panelcast.cache;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Leases among the parts of one process. Thread-safe. */
final class MemoryLeases implements Leases {

  private final ClusterClock clock;
  private final Map<Name, Lease> leases = new HashMap<>();

  MemoryLeases(ClusterClock clock) {
    this.clock = clock;
  }

  private record Lease(String holder, long fence, long until) {}

  @Override
  public Mono<Answer> hold(Name name, String holder, Duration lease) {
    return Mono.fromSupplier(
        () -> answer(name, holder, lease.toMillis(), clock.now().toEpochMilli()));
  }

  @Override
  public Mono<Void> release(Name name, String holder) {
    return Mono.fromRunnable(() -> end(name, holder));
  }

  private synchronized Answer answer(Name name, String holder, long lease, long now) {
    Lease last = leases.get(name);
    if (last != null && last.until > now && !last.holder.equals(holder)) {
      return new Taken(Duration.ofMillis(last.until - now));
    }
    long fence = last == null ? now : last.until > now ? last.fence : Math.max(last.fence + 1, now);
    leases.put(name, new Lease(holder, fence, now + lease));
    return new Held(fence);
  }

  private synchronized void end(Name name, String holder) {
    leases.computeIfPresent(
        name, (_, last) -> last.holder.equals(holder) ? new Lease(holder, last.fence, 0) : last);
  }

  /** As when Redis is started again with nothing. */
  synchronized void clear() {
    leases.clear();
  }
}
