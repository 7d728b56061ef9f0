package dev.panelcast.boards.fleet.metric;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What kind of work a server does; it decides the memory thresholds, the normal ranges and the
 * remediation. The prefixes here are the only table of the product.
 */
public enum Profile {
  ML_COMPUTE("ML Compute", "ppml|ppgpu|cptrain|ml-node-"),
  DATABASE("Database", "ppdb|psdb|oracle|mongo|postgres|mysql"),
  WEB_API("Web API", "ppweb|ppapi|nginx|tomcat|api-server-"),
  CONDUCTOR_MGMT("Conductor", "ppcon|conductor|egomgmt|maestro"),
  DATA_INGEST("Data Ingest", "ppetl|ppkafka|stream|spark|flink"),
  RISK_ANALYTICS("Risk Analytics", "pprisk|varrisk|credit|quant"),
  /** Anything else. */
  GENERIC("Generic", "(?!)");

  private final String displayName;
  private final Pattern names;

  Profile(String displayName, String prefixes) {
    this.displayName = displayName;
    this.names = Pattern.compile("(?:" + prefixes + ")[0-9]");
  }

  /**
   * The profile a server name tells: a prefix directly followed by a digit, whatever the case of
   * the name; {@link #GENERIC} when no prefix fits.
   */
  public static Profile detect(String serverName) {
    String name = serverName.toLowerCase(Locale.ROOT);
    for (Profile profile : values()) {
      if (profile.names.matcher(name).lookingAt()) {
        return profile;
      }
    }
    return GENERIC;
  }

  /** The profile with that id, such as {@code ml_compute}. */
  public static Optional<Profile> ofId(String id) {
    for (Profile profile : values()) {
      if (profile.id().equals(id)) {
        return Optional.of(profile);
      }
    }
    return Optional.empty();
  }

  /** The stable id on the wire, in rows and in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name a viewer sees. */
  public String displayName() {
    return displayName;
  }
}
