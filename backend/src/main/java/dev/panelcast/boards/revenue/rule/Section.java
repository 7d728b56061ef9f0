package dev.panelcast.boards.revenue.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a plan. Each is a dataset of its own with one version per plan, so that a change
 * makes exactly those panels due that read what changed.
 */
public enum Section {
  DEAL,
  CHANNELS,
  TEAM,
  COMPENSATION,
  QUOTAS,
  OPEX,
  CAPACITY,
  TARGETS,
  STAKEHOLDERS,
  FINANCE,
  BENCHMARK;

  /** Name in JSON, in the table of sections and of the dataset. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The section with this name. */
  public static Optional<Section> of(String id) {
    return Arrays.stream(values()).filter(section -> section.id().equals(id)).findFirst();
  }

  /** All names, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Section::id).toList();
  }
}
