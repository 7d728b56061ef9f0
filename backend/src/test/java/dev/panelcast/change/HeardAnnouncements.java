package dev.panelcast.change;

import dev.panelcast.cache.Announcements;
import dev.panelcast.cache.ClusterAway;
import dev.panelcast.kernel.Versions;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Announcements of which a test hears everything, and which it can make fail. */
final class HeardAnnouncements implements Announcements {

  final List<Versions> heard = new ArrayList<>();
  final Sinks.Many<Versions> fromOthers = Sinks.many().multicast().directBestEffort();
  boolean away;

  @Override
  public Mono<Void> announce(Versions versions) {
    return away
        ? Mono.error(new ClusterAway(new IllegalStateException("killed")))
        : Mono.fromRunnable(() -> heard.add(versions));
  }

  @Override
  public Flux<Versions> announced() {
    return fromOthers.asFlux();
  }
}
