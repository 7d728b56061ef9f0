package dev.panelcast.snapshot;

import dev.panelcast.cache.Claims;
import dev.panelcast.cache.ClusterClock;
import dev.panelcast.cache.Desk;
import dev.panelcast.cache.Frames;
import dev.panelcast.cache.Leases;
import dev.panelcast.catalog.Catalog;
import dev.panelcast.change.Changes;
import dev.panelcast.change.ConsistentReads;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SnapshotSettings.class)
class SnapshotConfiguration {

  /** Looked up late: boards need what needs the cache. */
  @Bean
  Frames.Editions editions(ObjectProvider<Catalog> catalog) {
    return board -> catalog.getObject().definition(board);
  }

  /** Of its own, so that neither requests nor other libraries' work delay a bucket. */
  @Bean(destroyMethod = "dispose")
  Scheduler corridorScheduler() {
    int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    return Schedulers.newParallel("corridor", threads, true);
  }

  @Bean
  SharedValues sharedValues(Frames frames, Changes changes, ClusterClock clock) {
    return new SharedValues(frames, JsonMapper.builder().build(), changes, clock);
  }

  @Bean
  Corridors corridors(
      Catalog catalog,
      Claims claims,
      Frames frames,
      Leases leases,
      Desk desk,
      ClusterClock clock,
      Frames.Editions editions,
      Changes changes,
      ConsistentReads reads,
      MeterRegistry meters,
      SnapshotSettings settings,
      SharedValues sharedValues,
      Scheduler corridorScheduler) {
    Instance.Ports ports =
        new Instance.Ports(claims, frames, leases, desk, clock, editions, changes, reads);
    Instance.Surroundings around =
        new Instance.Surroundings(
            sharedValues, meters, settings.computeLimit(), host(), corridorScheduler);
    return new Corridors(catalog.boards(), new Instance(ports, around));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
