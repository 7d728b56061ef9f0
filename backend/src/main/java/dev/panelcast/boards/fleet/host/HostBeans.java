package dev.panelcast.boards.fleet.host;

import dev.panelcast.boards.fleet.store.MetricStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This host as a server, unless {@code panelcast.fleet.host.enabled} is false. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "panelcast.fleet.host.enabled", matchIfMissing = true)
class HostBeans {

  @Bean
  HostFeed hostFeed(MetricStore store) {
    return new HostFeed(OshiMachine::new, store);
  }
}
