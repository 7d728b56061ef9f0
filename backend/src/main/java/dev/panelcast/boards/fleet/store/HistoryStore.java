package dev.panelcast.boards.fleet.store;

import dev.panelcast.boards.fleet.past.Sample;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The environment at every tick of the last 31 days. */
public interface HistoryStore {

  /**
   * Keeps a sample; another one of the same tick changes nothing.
   *
   * @param riskiest the server with the highest risk, {@code null} without servers
   */
  Mono<Void> keep(Sample sample, @Nullable String riskiest);

  /** Samples from {@code from} on and before {@code to}, oldest first. */
  Flux<Sample> between(Instant from, Instant to);

  /** The server with the highest risk in the newest sample that had servers; empty without one. */
  Mono<String> riskiest();
}
