package dev.panelcast.embedded;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be chosen about services of the application's own.
 *
 * @param enabled false: never start any, whatever is configured
 * @param dataFolder where rows, programs and logs are kept; relative to the folder that the
 *     application is started in; used by one application at a time
 * @param startTimeout how long one service may take from its launch to its first answer; a crash
 *     recovery of a large database counts; above zero
 */
@ConfigurationProperties(EmbeddedSettings.PREFIX)
record EmbeddedSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue(".panelcast") Path dataFolder,
    @DefaultValue("60s") Duration startTimeout) {

  static final String PREFIX = "panelcast.embedded";

  EmbeddedSettings {
    if (!startTimeout.isPositive()) {
      throw new IllegalArgumentException("panelcast.embedded.start-timeout must be above zero");
    }
    dataFolder = dataFolder.toAbsolutePath().normalize();
  }
}
