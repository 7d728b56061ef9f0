package dev.panelcast.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the log of a start with the one line that its reader needs. */
@Component
class StartLine {

  private static final Logger log = LoggerFactory.getLogger(StartLine.class);

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void write(ApplicationReadyEvent ready) {
    log.info(text(ready.getApplicationContext().getEnvironment()));
  }

  static String text(Environment environment) {
    String address =
        "http://localhost:%s".formatted(environment.getProperty("local.server.port", "?"));
    if (!environment.getProperty(ServiceKeys.ACTIVE, Boolean.class, false)) {
      return "Panelcast is ready at %s, with the configured PostgreSQL and Redis"
          .formatted(address);
    }
    return "Panelcast is ready at %s, with its own PostgreSQL and Redis, data in %s"
        .formatted(address, environment.getProperty(ServiceKeys.DATA_FOLDER));
  }
}
