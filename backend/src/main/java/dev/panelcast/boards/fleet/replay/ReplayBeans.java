package dev.panelcast.boards.fleet.replay;

import dev.panelcast.boards.fleet.store.MetricStore;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Replay, only there when a folder is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("panelcast.fleet.replay-folder")
@EnableConfigurationProperties(ReplaySettings.class)
class ReplayBeans {

  @Bean
  ReplayFeed replayFeed(ReplaySettings settings, MetricStore store) {
    return new ReplayFeed(Objects.requireNonNull(settings.replayFolder()), store);
  }
}
