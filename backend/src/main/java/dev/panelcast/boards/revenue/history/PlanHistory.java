package dev.panelcast.boards.revenue.history;

import dev.panelcast.boards.revenue.store.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Revisions of a plan, newest first; the value of its model.
 *
 * @param id name of the plan
 * @param newest its newest revision, 0 when there is no such plan
 * @param revisions some that follow each other, at most {@link #PAGE}; none when there is no such
 *     plan
 */
public record PlanHistory(String id, long newest, List<Done> revisions) {

  /** As many revisions are told at a time. */
  public static final int PAGE = 12;

  /** Keeps its own list. */
  public PlanHistory {
    revisions = List.copyOf(revisions);
  }

  /**
   * A revision.
   *
   * @param edition who made it, and when
   * @param reason a word for what was done
   * @param changes of single fields, of channels that came or went
   * @param further how many more there were
   */
  public record Done(Edition edition, String reason, List<Change> changes, int further) {

    /** Keeps its own list. */
    public Done {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A change of a field.
   *
   * @param path of the field, or of a channel that came or went
   * @param from what it was, {@code null} when it was not there; of a channel its name
   * @param to what it became, {@code null} when it went; of a channel its name
   */
  public record Change(String path, @Nullable String from, @Nullable String to) {}
}
