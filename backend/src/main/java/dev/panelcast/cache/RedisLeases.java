package dev.panelcast.cache;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** Leases kept in Redis. */
final class RedisLeases implements Leases {

  private final RedisLink link;
  private final Keys keys;

  RedisLeases(RedisLink link, Keys keys) {
    this.link = link;
    this.keys = keys;
  }

  @Override
  public Mono<Answer> hold(Name name, String holder, Duration lease) {
    return Script.HOLD
        .run(link, new Args().add(keys.lease(name)), new Args().add(holder).add(lease))
        .map(
            reply ->
                reply.text(0).equals("held")
                    ? new Held(reply.number(1))
                    : new Taken(Duration.ofMillis(reply.number(1))));
  }

  @Override
  public Mono<Void> release(Name name, String holder) {
    return Script.LEAVE.run(link, new Args().add(keys.lease(name)), new Args().add(holder)).then();
  }
}
