package dev.panelcast.boards.fleet.action;

import dev.panelcast.boards.fleet.metric.Profile;

/**
 * What would be done about a server whose risk is critical.
 *
 * @param action what, in words
 * @param minutes how long it takes; 0 at once
 * @param autonomous whether it runs without a person
 */
public record Remediation(String action, int minutes, boolean autonomous) {

  /** The remediation for servers of that profile. */
  public static Remediation of(Profile profile) {
    return switch (profile) {
      case ML_COMPUTE -> new Remediation("Add 2 vCPU", 2, true);
      case DATABASE -> new Remediation("Connection pooling and read replicas", 5, true);
      case WEB_API -> new Remediation("2 more instances and rate limiting", 3, true);
      case RISK_ANALYTICS -> new Remediation("Queue batch jobs and scale", 4, true);
      case CONDUCTOR_MGMT, DATA_INGEST, GENERIC -> new Remediation("Page on-call", 0, false);
    };
  }
}
