package dev.panelcast.testkit;

import dev.panelcast.change.Changes;
import dev.panelcast.kernel.Versions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** What one instance knows of the datasets' versions, as a test tells it. Thread-safe. */
public final class GivenChanges implements Changes {

  private final Sinks.Many<Versions> growth = Sinks.many().multicast().directBestEffort();
  private volatile Versions known = Versions.NONE;

  /** Lets the instance know of these too. */
  public synchronized void learn(Versions versions) {
    if (!known.covers(versions)) {
      known = known.max(versions);
      growth.tryEmitNext(known);
    }
  }

  @Override
  public Versions known() {
    return known;
  }

  @Override
  public Flux<Versions> grown() {
    return growth.asFlux().onBackpressureLatest();
  }
}
