package dev.panelcast.boards.fleet.generator;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be chosen about the simulated fleet; all instances of a cluster choose the same.
 *
 * @param timeZone the fleet's time zone, whose hours make its time of day
 * @param generator the generator
 */
@ConfigurationProperties("panelcast.fleet")
record GeneratorSettings(@DefaultValue("UTC") ZoneId timeZone, @DefaultValue Numbers generator) {

  private static final double LARGEST_NOISE = 10;

  /**
   * Settings of the generator.
   *
   * @param enabled whether it runs
   * @param startNumber decides all random numbers
   * @param noise scales every deviation, 0 to 10; 0 gives the means
   */
  record Numbers(
      @DefaultValue("false") boolean enabled,
      @DefaultValue("1") long startNumber,
      @DefaultValue("0.2") double noise) {

    Numbers {
      if (!(noise >= 0 && noise <= LARGEST_NOISE)) {
        throw new IllegalArgumentException(
            "panelcast.fleet.generator.noise must be from 0 to 10, not " + noise);
      }
    }
  }
}
