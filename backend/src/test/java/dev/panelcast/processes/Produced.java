package dev.panelcast.processes;

import dev.panelcast.testkit.TestApplication;
import java.util.List;

/** What instances made together since they started, by their own counters. */
final class Produced {

  private Produced() {}

  /** Values of a model. */
  static double values(List<TestApplication> instances, String model) {
    return sum(instances, "panelcast_model_computed_total", "model=\"" + model + "\"");
  }

  /** Frames of panels, each encoded when it was made. */
  static double frames(List<TestApplication> instances, List<String> panels) {
    return panels.stream()
        .mapToDouble(
            panel -> sum(instances, "panelcast_snapshot_computed_total", "panel=\"" + panel + "\""))
        .sum();
  }

  private static double sum(List<TestApplication> instances, String meter, String label) {
    return instances.stream().mapToDouble(instance -> instance.meter(meter, label)).sum();
  }
}
