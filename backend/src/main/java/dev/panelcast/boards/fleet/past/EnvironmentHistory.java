package dev.panelcast.boards.fleet.past;

import java.util.List;

/**
 * The samples of the last minutes, the value of the model {@code history}.
 *
 * @param samples the oldest first; gaps in time are gaps in what is known
 */
public record EnvironmentHistory(List<Sample> samples) {

  /** Keeps its own list. */
  public EnvironmentHistory {
    samples = List.copyOf(samples);
  }
}
