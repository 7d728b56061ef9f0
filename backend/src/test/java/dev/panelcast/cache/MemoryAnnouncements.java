package dev.panelcast.cache;

import dev.panelcast.kernel.Versions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Announcements among the parts of one process. Thread-safe. */
final class MemoryAnnouncements implements Announcements {

  // Emissions are serialised by this object's monitor.
  private final Sinks.Many<Versions> channel = Sinks.unsafe().many().multicast().directBestEffort();
  private Versions known = Versions.NONE;

  @Override
  public Mono<Void> announce(Versions versions) {
    return Mono.fromRunnable(() -> tell(versions));
  }

  @Override
  public Flux<Versions> announced() {
    return Flux.merge(channel.asFlux(), Mono.fromSupplier(this::known));
  }

  private synchronized void tell(Versions versions) {
    if (!known.covers(versions)) {
      known = known.max(versions);
      channel.tryEmitNext(versions);
    }
  }

  private synchronized Versions known() {
    return known;
  }
}
