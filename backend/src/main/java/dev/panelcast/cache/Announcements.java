package dev.panelcast.cache;

import dev.panelcast.kernel.Versions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells every instance, whatever its build, the newest versions of edited datasets. Redis only
 * carries them: they come from PostgreSQL.
 */
public interface Announcements {

  /**
   * Merges by maximum and tells what rose. Completes when it is out; nothing is told when nothing
   * rose.
   *
   * @return errors with {@link ClusterAway} when Redis does not take it
   */
  Mono<Void> announce(Versions versions);

  /**
   * What is announced by anybody, this instance included, from now on; begins with everything that
   * was announced before, and again after each reconnection. Never ends by itself. A subscriber
   * that does not keep up misses some; delivered on one thread that must not be blocked.
   */
  Flux<Versions> announced();
}
