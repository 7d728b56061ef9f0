package dev.panelcast.change;

import dev.panelcast.kernel.Versions;
import reactor.core.publisher.Flux;

/** The newest versions of edited datasets that this instance knows of. Thread-safe. */
public interface Changes {

  /** The newest known version of every dataset; never falls. */
  Versions known();

  /**
   * {@link #known()} each time it has grown, from the moment of subscription, never completes. A
   * subscriber that does not keep up gets the newest only. Delivered on the thread that learned of
   * it, which must not be blocked.
   */
  Flux<Versions> grown();
}
