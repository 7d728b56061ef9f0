package dev.panelcast.boards.fleet.past;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a sample is shown over time; all are fractions. */
public enum Figure {
  RISK_30("risk30", "Incident risk, 30 min"),
  RISK_8H("risk8h", "Incident risk, 8 h"),
  HEALTH("health", "Fleet health");

  private final String id;
  private final String label;

  Figure(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The figure with that id. */
  public static Optional<Figure> ofId(String id) {
    return Arrays.stream(values()).filter(figure -> figure.id.equals(id)).findFirst();
  }

  /** Stable id on the wire and in addresses. */
  public String id() {
    return id;
  }

  /** The words a viewer sees. */
  public String label() {
    return label;
  }

  /** The figure of a sample, null when it is not known. */
  public @Nullable Double of(Sample sample) {
    return switch (this) {
      case RISK_30 -> sample.risk30();
      case RISK_8H -> sample.risk8h();
      case HEALTH -> sample.health();
    };
  }
}
