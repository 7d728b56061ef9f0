package dev.panelcast.snapshot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the corridor.
 *
 * @param computeLimit after which a computation is given up and its panels show an error
 */
@ConfigurationProperties("panelcast.snapshot")
record SnapshotSettings(@DefaultValue("15s") Duration computeLimit) {

  SnapshotSettings {
    if (computeLimit.isNegative() || computeLimit.isZero()) {
      throw new IllegalArgumentException("compute-limit must be positive: " + computeLimit);
    }
  }
}
