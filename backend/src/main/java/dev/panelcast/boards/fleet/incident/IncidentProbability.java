package dev.panelcast.boards.fleet.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The probability of an incident in the whole environment: the mean over its servers.
 *
 * @param soon fraction, next 30 minutes; null when there are no servers
 * @param eightHours fraction, next 8 hours; null when there are no servers
 * @param highRisk servers whose own 30-minute share is above one half
 */
public record IncidentProbability(
    @Nullable Double soon, @Nullable Double eightHours, int highRisk) {

  /** The probability that the shares of all servers make. */
  public static IncidentProbability of(List<IncidentShare> shares) {
    int soon = 0;
    int eightHours = 0;
    int highRisk = 0;
    for (IncidentShare share : shares) {
      soon += share.soon();
      eightHours += share.eightHours();
      highRisk += share.high() ? 1 : 0;
    }
    return new IncidentProbability(
        mean(soon, shares.size()), mean(eightHours, shares.size()), highRisk);
  }

  private static @Nullable Double mean(int hundredths, int servers) {
    return servers == 0 ? null : hundredths / (100.0 * servers);
  }
}
