package dev.panelcast.cache;

import dev.panelcast.cache.RedisMeters.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Redis' time by a measured offset: the one of several samples that was answered fastest. */
final class RedisClock implements ClusterClock {

  private static final int SAMPLES = 5;

  private final RedisLink link;
  private final Clock clock;
  private volatile Duration offset = Duration.ZERO;

  RedisClock(RedisLink link, Clock clock) {
    this.link = link;
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
          return link.call(Operation.TIME, commands -> commands.time())
              .map(answer -> sample(sent, clock.instant(), Reply.of(answer)));
        });
  }

  private static Sample sample(Instant sent, Instant received, Reply time) {
    Duration roundTrip = Duration.between(sent, received);
    Instant there = Instant.ofEpochSecond(time.number(0), time.number(1) * 1000);
    return new Sample(roundTrip, Duration.between(sent.plus(roundTrip.dividedBy(2)), there));
  }
}
