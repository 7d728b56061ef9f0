package dev.panelcast.snapshot;

import dev.panelcast.change.Changes;
import dev.panelcast.kernel.Versions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** What one instance knows of the datasets' versions, as a test tells it. */
final class SimulatedChanges implements Changes {

  private final Sinks.Many<Versions> growth = Sinks.many().multicast().directBestEffort();
  private Versions known = Versions.NONE;

  void learn(Versions versions) {
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
