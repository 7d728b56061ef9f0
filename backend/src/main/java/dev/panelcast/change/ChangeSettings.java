package dev.panelcast.change;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the watch for changes.
 *
 * @param reread how often the table of versions is read again; a write by SQL is seen within it
 */
@ConfigurationProperties("panelcast.change")
record ChangeSettings(@DefaultValue("500ms") Duration reread) {

  /** Refuses a time that would read without a pause. */
  ChangeSettings {
    if (!reread.isPositive()) {
      throw new IllegalArgumentException("panelcast.change.reread must be longer than 0");
    }
  }
}
