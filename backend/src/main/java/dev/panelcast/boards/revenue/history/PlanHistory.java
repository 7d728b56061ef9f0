package dev.panelcast.boards.revenue.history;

import dev.panelcast.boards.revenue.store.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps of a plan, newest first; the value of its model.
 *
 * @param id name of the plan
 * @param newest its newest revision, 0 when there is no such plan
 * @param steps some that follow each other, at most {@link #PAGE}; none when there is no such plan
 */
public record PlanHistory(String id, long newest, List<Done> steps) {

  /** As many steps are told at a time. */
  public static final int PAGE = 12;

  /** Keeps its own list. */
  public PlanHistory {
    steps = List.copyOf(steps);
  }

  /**
   * What was done in one go.
   *
   * @param edition the newest revision of it, who made that, and when
   * @param first number of the oldest revision of it
   * @param reason a word for what was done
   * @param changes of single fields, of channels that came or went
   * @param further how many more there were
   */
  public record Done(
      Edition edition, long first, String reason, List<Change> changes, int further) {

    /** Keeps its own list. */
    public Done {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A change of a field.
   *
   * @param path of the field, or of a channel that came or went
   * @param channel name of the channel that the field belongs to, {@code null} when to none
   * @param from what it was, {@code null} when it was not there; of a channel its name
   * @param to what it became, {@code null} when it went; of a channel its name
   */
  public record Change(
      String path, @Nullable String channel, @Nullable String from, @Nullable String to) {}
}
