package dev.panelcast.boards.fleet.generator;

import dev.panelcast.boards.fleet.metric.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A server of the simulated fleet.
 *
 * @param name its name, which tells its profile
 * @param profile what it does
 */
record Simulated(String name, Profile profile) {

  /** The 90 servers, in the order in which their states are kept. */
  static List<Simulated> fleet() {
    List<Simulated> fleet = new ArrayList<>();
    add(fleet, Profile.ML_COMPUTE, "ppml%04d", 20);
    add(fleet, Profile.DATABASE, "ppdb%03d", 15);
    add(fleet, Profile.WEB_API, "ppweb%03d", 25);
    add(fleet, Profile.CONDUCTOR_MGMT, "ppcon%02d", 5);
    add(fleet, Profile.DATA_INGEST, "ppetl%03d", 10);
    add(fleet, Profile.RISK_ANALYTICS, "pprisk%03d", 8);
    add(fleet, Profile.GENERIC, "ppgen%03d", 7);
    return List.copyOf(fleet);
  }

  private static void add(List<Simulated> fleet, Profile profile, String pattern, int count) {
    for (int number = 1; number <= count; number++) {
      fleet.add(new Simulated(String.format(Locale.ROOT, pattern, number), profile));
    }
  }
}
