package dev.panelcast.cache;

import dev.panelcast.testkit.Services;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A real Redis, in a namespace of its own. Time elapses there by moving all ends closer. */
final class RedisPlace implements Place {

  private static final String ELAPSE =
      """
      for _, key in ipairs(redis.call('KEYS', '*')) do
        local left = redis.call('PTTL', key)
        if left > 0 then
          redis.call('PEXPIRE', key, math.max(left - ARGV[1], 0))
        end
        if redis.call('TYPE', key).ok == 'zset' then
          for _, member in ipairs(redis.call('ZRANGE', key, 0, -1)) do
            redis.call('ZINCRBY', key, -ARGV[1], member)
          end
        elseif redis.call('TYPE', key).ok == 'hash' then
          for _, field in ipairs({'expires', 'retry_at'}) do
            local ends = tonumber(redis.call('HGET', key, field) or '0')
            if ends > 0 then
              redis.call('HSET', key, field, ends - ARGV[1])
            end
          end
        end
      end
      return 0\
      """;

  private final AtomicInteger ids = new AtomicInteger();
  private final Keys keys = new Keys("test-" + UUID.randomUUID(), _ -> "edition1");
  private final RedisEar ear = new RedisEar(Schedulers.parallel());
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final RedisLink link;

  RedisPlace() {
    this(Services.redisUri());
  }

  RedisPlace(String uri) {
    link =
        new RedisLink(
            RedisURI.create(uri),
            RedisDriver.Limits.USUAL,
            Schedulers.parallel(),
            new RedisMeters(meters));
    link.open(ear::connected);
    while (!link.isConnected()) {
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }
  }

  @Override
  public Claims claims() {
    return new RedisClaims(link, keys);
  }

  @Override
  public Frames frames() {
    return redisFrames();
  }

  @Override
  public Shelf shelf() {
    return redisFrames();
  }

  private RedisFrames redisFrames() {
    return new RedisFrames(link, keys, () -> "e" + ids.incrementAndGet());
  }

  @Override
  public LiveTopics liveTopics() {
    return new RedisLiveTopics(link, keys);
  }

  @Override
  public Channel channel() {
    return new RedisChannel(ear, keys);
  }

  @Override
  public Leases leases() {
    return new RedisLeases(link, keys);
  }

  @Override
  public Announcements announcements() {
    return new RedisAnnouncements(link, ear, keys, Schedulers.parallel());
  }

  RedisClock clock(Clock own) {
    return new RedisClock(link, own);
  }

  @Override
  public long now() {
    RedisClock clock = clock(Clock.systemUTC());
    clock.measure().block(Cast.SOON);
    return clock.now().toEpochMilli();
  }

  @Override
  public void elapse(Duration duration) {
    byte[][] arguments = new Args().add(duration).toArray();
    command(
            commands ->
                commands.<Object>eval(ELAPSE, ScriptOutputType.OBJECT, new byte[0][], arguments))
        .block(Cast.SOON);
  }

  /** Anything, said to Redis itself. */
  <T> Mono<T> command(
      Function<RedisAsyncCommands<byte[], byte[]>, ? extends CompletionStage<T>> command) {
    return link.call(RedisMeters.Operation.TIME, command);
  }

  @Override
  public void close() {
    link.close();
  }
}
