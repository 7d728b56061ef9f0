package dev.panelcast.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.testkit.Services;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.data.redis.autoconfigure.DataRedisProperties;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A real Redis, in a namespace of its own. Time elapses there by moving all ends closer. */
final class RedisPlace implements Place {

  private static final String ELAPSE =
      """
      for _, key in ipairs(redis.call('KEYS', ARGV[2])) do
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

  private static final String SHARED = Services.redisUri();

  private final AtomicInteger ids = new AtomicInteger();
  private final String namespace = "test-" + UUID.randomUUID();
  private final Keys keys = new Keys(namespace, _ -> "edition1");
  private final RedisDriver driver = new RedisDriver(RedisDriver.Limits.USUAL);
  private final RedisEar ear;
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final RedisLink link;

  RedisPlace() {
    this(SHARED);
  }

  RedisPlace(String uri) {
    this(Map.of("url", uri));
  }

  /** As these settings below {@code spring.data.redis} say. */
  RedisPlace(Map<String, String> settings) {
    RedisAddress address = address(settings);
    RedisTopology topology = address.topology(driver, Schedulers.parallel());
    ear = new RedisEar(driver.forChannels(), topology, Schedulers.parallel());
    link = new RedisLink(driver, topology, Schedulers.parallel(), new RedisMeters(meters));
    link.open();
    long deadline = System.nanoTime() + Cast.SOON.toNanos();
    while (!link.isConnected()) {
      assertThat(System.nanoTime()).as("not connected by " + settings).isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }
  }

  static RedisAddress address(Map<String, String> settings) {
    return RedisAddress.of(
        new Binder(new MapConfigurationPropertySource(settings))
            .bindOrCreate("", DataRedisProperties.class));
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
    return new RedisClock(link, keys, own);
  }

  @Override
  public long now() {
    RedisClock clock = clock(Clock.systemUTC());
    clock.measure().block(Cast.SOON);
    return clock.now().toEpochMilli();
  }

  @Override
  public void elapse(Duration duration) {
    byte[][] arguments = new Args().add(duration).add(namespace + "*").toArray();
    command(
            commands ->
                commands.<Object>eval(ELAPSE, ScriptOutputType.OBJECT, new byte[0][], arguments))
        .block(Cast.SOON);
  }

  /** Anything, said to Redis itself. */
  <T> Mono<T> command(
      Function<RedisClusterAsyncCommands<byte[], byte[]>, ? extends CompletionStage<T>> command) {
    return link.call(RedisMeters.Operation.TIME, command);
  }

  /** Says something on a channel, as scripts do. */
  void tell(String channel, String text) {
    command(
            commands ->
                commands.<Long>eval(
                    "return redis.call(redis.REDIS_VERSION_NUM and 'SPUBLISH' or 'PUBLISH',"
                        + " KEYS[1], ARGV[1])",
                    ScriptOutputType.INTEGER,
                    new Args().add(channel).toArray(),
                    new Args().add(text).toArray()))
        .block(Cast.SOON);
  }

  /** The name of versions and of their channel in Redis. */
  String versionsChannelName() {
    return keys.versions();
  }

  /** The name of a board's channel in Redis. */
  String channelName(BoardId board) {
    return keys.channel(board);
  }

  @Override
  public void close() {
    link.close();
  }
}
