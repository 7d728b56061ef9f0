package dev.panelcast.boards.fleet.store;

import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The environment at every tick of the last 31 days. */
public interface HistoryStore {

  /** Keeps a moment; another one of the same tick changes nothing. */
  Mono<Void> keep(Moment moment);

  /** Moments from {@code from} on and before {@code to}, oldest first. */
  Flux<Moment> between(Instant from, Instant to);

  /** The newest moment before {@code to}; empty when there is none. */
  Mono<Moment> newest(Instant to);
}
