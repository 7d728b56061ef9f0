package dev.panelcast.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Redis' time by a measured offset: the one of several samples that was answered fastest. In a
 * cluster it is the time of one shard, for all instances the same.
 */
final class RedisClock implements ClusterClock {

  private static final int SAMPLES = 5;

  private final RedisLink link;
  private final Keys keys;
  private final Clock clock;
  private volatile Duration offset = Duration.ZERO;

  RedisClock(RedisLink link, Keys keys, Clock clock) {
    this.link = link;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Instant now() {
    return clock.instant().plus(offset).truncatedTo(ChronoUnit.MILLIS);
  }

  /** Measures again; keeps the last offset while Redis is away. */
  Mono<Void> measure() {
    return Flux.range(0, SAMPLES)
        .concatMap(_ -> sample())
        .reduce((one, other) -> one.roundTrip.compareTo(other.roundTrip) <= 0 ? one : other)
        .doOnNext(best -> offset = best.offset)
        .onErrorComplete(ClusterAway.class)
        .then();
  }

  private record Sample(Duration roundTrip, Duration offset) {}

  private Mono<Sample> sample() {
    return Mono.defer(
        () -> {
          Instant sent = clock.instant();
          return Script.TIME
              .run(link, new Args().add(keys.versions()), new Args())
              .map(answer -> sample(sent, clock.instant(), answer));
        });
  }

  private static Sample sample(Instant sent, Instant received, Reply time) {
    Duration roundTrip = Duration.between(sent, received);
    Instant there = Instant.ofEpochSecond(time.number(0), time.number(1) * 1000);
    return new Sample(roundTrip, Duration.between(sent.plus(roundTrip.dividedBy(2)), there));
  }
}
