package dev.panelcast.change;

import dev.panelcast.kernel.Versions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** What this instance knows, merged by maximum from every source. */
final class KnownVersions implements Changes {

  // Emissions are serialised by this object's monitor, so the sink need not do it again.
  private final Sinks.Many<Versions> growth = Sinks.unsafe().many().multicast().directBestEffort();
  private volatile Versions known = Versions.NONE;

  @Override
  public Versions known() {
    return known;
  }

  @Override
  public Flux<Versions> grown() {
    return growth.asFlux().onBackpressureLatest();
  }

  /** Merges; whether something was newer than known. */
  synchronized boolean learn(Versions versions) {
    if (known.covers(versions)) {
      return false;
    }
    known = known.max(versions);
    // Without a subscriber nobody needs to know, and those who come read known().
    growth.tryEmitNext(known);
    return true;
  }
}
