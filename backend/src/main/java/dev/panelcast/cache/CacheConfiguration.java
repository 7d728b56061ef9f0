package dev.panelcast.cache;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.redis.autoconfigure.DataRedisProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Redis as the cluster's memory, reached by Spring's settings for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CacheSettings.class, DataRedisProperties.class})
class CacheConfiguration {

  /** The driver's threads hand over to these. */
  @Bean(destroyMethod = "dispose")
  Scheduler cacheScheduler() {
    return Schedulers.newParallel("cache", Math.max(2, Runtime.getRuntime().availableProcessors()));
  }

  @Bean
  RedisAddress redisAddress(DataRedisProperties properties) {
    return RedisAddress.of(properties);
  }

  // Closed with the link.
  @Bean(destroyMethod = "")
  RedisDriver redisDriver(DataRedisProperties properties) {
    return new RedisDriver(
        RedisDriver.Limits.of(properties.getTimeout(), properties.getConnectTimeout()));
  }

  @Bean
  RedisTopology redisTopology(RedisAddress address, RedisDriver driver, Scheduler cacheScheduler) {
    return address.topology(driver, cacheScheduler);
  }

  // Closed by its lifecycle: others use it until they are stopped.
  @Bean(destroyMethod = "")
  RedisLink redisLink(
      RedisDriver driver,
      RedisTopology topology,
      Scheduler cacheScheduler,
      MeterRegistry registry) {
    return new RedisLink(driver, topology, cacheScheduler, new RedisMeters(registry));
  }

  @Bean
  RedisEar redisEar(RedisDriver driver, RedisTopology topology, Scheduler cacheScheduler) {
    return new RedisEar(driver.forChannels(), topology, cacheScheduler);
  }

  @Bean
  RedisClock clusterClock(RedisLink link, Keys keys) {
    return new RedisClock(link, keys, Clock.systemUTC());
  }

  @Bean
  ClusterLink clusterLink(
      RedisLink link, RedisClock clock, Switchboard switchboard, Scheduler cacheScheduler) {
    return new ClusterLink(link, clock, switchboard, cacheScheduler);
  }

  @Bean
  HealthIndicator redisHealthIndicator(RedisLink link) {
    return () -> (link.isUp() ? Health.up() : Health.down()).build();
  }

  /** Editions are looked up when a board is first used: boards need what needs the cache. */
  @Bean
  Keys redisKeys(CacheSettings settings, ObjectProvider<Frames.Editions> editions) {
    return new Keys(settings.namespace(), board -> editions.getObject().of(board));
  }

  @Bean
  RedisClaims claims(RedisLink link, Keys keys) {
    return new RedisClaims(link, keys);
  }

  @Bean
  RedisFrames frames(RedisLink link, Keys keys) {
    return new RedisFrames(link, keys, new EpochNames());
  }

  @Bean
  RedisLeases leases(RedisLink link, Keys keys) {
    return new RedisLeases(link, keys);
  }

  @Bean
  RedisAnnouncements announcements(
      RedisLink link, RedisEar ear, Keys keys, Scheduler cacheScheduler) {
    return new RedisAnnouncements(link, ear, keys, cacheScheduler);
  }

  @Bean
  ClusterPorts clusterPorts(RedisFrames frames, RedisLink link, RedisEar ear, Keys keys) {
    return new ClusterPorts(frames, new RedisLiveTopics(link, keys), new RedisChannel(ear, keys));
  }

  // Closed before the link is.
  @Bean(destroyMethod = "")
  Switchboard switchboard(
      ClusterPorts ports,
      RedisClock clock,
      CacheSettings settings,
      Scheduler cacheScheduler,
      MeterRegistry registry) {
    return new Switchboard(ports, clock, settings.liveTopics(), cacheScheduler, registry);
  }
}
