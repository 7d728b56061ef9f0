package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.BOARD;
import static dev.panelcast.cache.Cast.SALES_5;
import static dev.panelcast.cache.Cast.SOON;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.Services;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class CacheConfigurationIntegrationTests {

  private static final String REDIS = Services.redisUri();

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withUserConfiguration(CacheConfiguration.class)
          .withBean(Frames.Editions.class, () -> _ -> "edition1")
          .withBean(
              PrometheusMeterRegistry.class,
              () -> new PrometheusMeterRegistry(PrometheusConfig.DEFAULT))
          .withPropertyValues("spring.data.redis.url=" + REDIS);

  @Test
  void everyPortIsThereWhenTheApplicationHasStarted() {
    runner.run(
        context -> {
          assertThat(context)
              .hasSingleBean(Claims.class)
              .hasSingleBean(Frames.class)
              .hasSingleBean(Leases.class)
              .hasSingleBean(Announcements.class)
              .hasSingleBean(ClusterClock.class)
              .hasSingleBean(Desk.class);
          Feed feed = context.getBean(Feed.class);
          assertThat(feed.read(BOARD, Set.of(SALES_5)).map(Feed.View::head).block(SOON)).isZero();
        });
  }

  @Test
  void metersHaveTheirNames() {
    runner.run(
        context -> {
          context.getBean(Feed.class).read(BOARD, Set.of()).block(SOON);

          assertThat(context.getBean(PrometheusMeterRegistry.class).scrape())
              .contains("panelcast_redis_up 1")
              .contains("panelcast_redis_seconds_count{operation=\"read\",outcome=\"ok\"}")
              .contains("panelcast_cache_live_topics{board=\"shop\"} 0")
              .contains("panelcast_cache_rereads_total{board=\"shop\"}")
              .contains("panelcast_cache_epoch_swaps_total{board=\"shop\"} 0");
        });
  }

  @Test
  void healthSaysWhetherRedisIsThere() {
    runner.run(context -> assertThat(health(context)).isEqualTo(Status.UP));
    runner
        .withPropertyValues("spring.data.redis.url=redis://127.0.0.1:1")
        .run(context -> assertThat(health(context)).isEqualTo(Status.DOWN));
  }

  @Test
  void theApplicationStartsWithoutRedisAndServesAlone() {
    runner
        .withPropertyValues("spring.data.redis.url=redis://127.0.0.1:1")
        .run(
            context -> {
              Feed feed = context.getBean(Feed.class);
              assertThat(requireNonNull(feed.read(BOARD, Set.of(SALES_5)).block(SOON)).epoch())
                  .isNull();
              assertThat(Duration.between(feed.now(), Instant.now()).abs())
                  .isLessThan(Duration.ofMinutes(1));
            });
  }

  private static Status health(ApplicationContext context) {
    return requireNonNull(context.getBean(HealthIndicator.class).health()).getStatus();
  }
}
