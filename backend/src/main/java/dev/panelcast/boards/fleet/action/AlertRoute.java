package dev.panelcast.boards.fleet.action;

import dev.panelcast.boards.fleet.environment.EnvironmentStatus;
import dev.panelcast.boards.fleet.risk.Priority;
import java.util.List;
import java.util.Optional;

/**
 * Who would be told about an alert.
 *
 * @param contact first contact
 * @param methods how, in words
 * @param sla time to answer, in words
 * @param escalation what follows without an answer, in words
 */
public record AlertRoute(String contact, String methods, String sla, String escalation) {
  private static final AlertRoute DASHBOARD =
      new AlertRoute("Dashboard only", "Log", "Best effort", "None");

  /** What keeps alerts few, one sentence each. */
  public static final List<String> SUPPRESSION =
      List.of(
          "One alert per server and issue.",
          "Alerts are grouped per profile.",
          "No alerts in maintenance windows.",
          "No alerts while a remediation runs.",
          "Escalation only without acknowledgement.");

  /** The route of a priority; empty for healthy, which raises no alert. */
  public static Optional<AlertRoute> of(Priority priority) {
    return switch (priority) {
      case IMMINENT_FAILURE ->
          route("On-call engineer", "Phone, SMS, app", "5 min", "5 min to CTO");
      case CRITICAL ->
          route("On-call engineer", "Phone, SMS, app", "15 min", "15 min senior, 30 min director");
      case DANGER -> route("Server team lead", "Chat, e-mail", "30 min", "30 min to on-call");
      case WARNING -> route("Server team", "Chat, e-mail", "1 h", "1 h to team lead");
      case DEGRADING -> route("Engineering team", "E-mail", "2 h", "None");
      case ELEVATED, WATCH -> Optional.of(DASHBOARD);
      case HEALTHY -> Optional.empty();
    };
  }

  /** The route of a predicted environment status; empty when there is nothing to tell. */
  public static Optional<AlertRoute> of(EnvironmentStatus predicted) {
    return switch (predicted) {
      case CRITICAL -> of(Priority.CRITICAL);
      case WARNING -> of(Priority.DANGER);
      case CAUTION -> Optional.of(DASHBOARD);
      case HEALTHY, UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<AlertRoute> route(
      String contact, String methods, String sla, String escalation) {
    return Optional.of(new AlertRoute(contact, methods, sla, escalation));
  }
}
