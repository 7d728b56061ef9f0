package dev.panelcast.boards.revenue.store;

import dev.panelcast.boards.revenue.rule.Section;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A step of a plan as people think of it. Typing is stored at every pause, so that one number makes
 * several revisions: edits that follow each other within half a minute, by one author and of the
 * same fields, are one step to what the last of them stored. It is over after two minutes, so that
 * of a program that edits for hours more than the end is told. All people without a name count as
 * one author.
 *
 * @param past the newest of its revisions, with what all of them changed together
 * @param first the oldest
 */
public record Step(PastRevision past, Edition first) {

  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final String EDIT = "edit";

  /** The steps of revisions that follow each other; both newest first. */
  public static List<Step> of(List<PastRevision> newestFirst) {
    List<Step> steps = new ArrayList<>();
    PastRevision before = null;
    for (PastRevision past : newestFirst.reversed()) {
      if (before != null && steps.getLast().isOpenAt(past) && isLike(before, past)) {
        steps.addLast(steps.removeLast().to(past));
      } else {
        steps.add(new Step(past, past.edition()));
      }
      before = past;
    }
    return steps.reversed();
  }

  private boolean isOpenAt(PastRevision next) {
    return isWithin(PAUSE, past.edition(), next) && isWithin(LONGEST, first, next);
  }

  private static boolean isWithin(Duration most, Edition then, PastRevision next) {
    return Duration.between(then.at(), next.edition().at()).compareTo(most) <= 0;
  }

  private Step to(PastRevision next) {
    Map<Section, PastRevision.Change> changes = new EnumMap<>(Section.class);
    changes.putAll(past.changes());
    next.changes()
        .forEach(
            (section, change) ->
                changes.merge(
                    section,
                    change,
                    (then, now) -> new PastRevision.Change(then.before(), now.after())));
    return new Step(new PastRevision(next.edition(), next.reason(), changes), first);
  }

  private static boolean isLike(PastRevision past, PastRevision next) {
    boolean isEdit = past.reason().equals(EDIT) && next.reason().equals(EDIT);
    if (!isEdit || !past.edition().author().equals(next.edition().author())) {
      return false;
    }
    Set<String> fields = values(next);
    return !fields.isEmpty() && fields.equals(values(past));
  }

  /**
   * Fields that got another value; none where a channel came or went, which is a step of its own.
   */
  private static Set<String> values(PastRevision past) {
    List<FieldDifference> all = FieldDifference.of(past.changes());
    return all.stream().allMatch(FieldDifference::isOfValue)
        ? all.stream().map(FieldDifference::field).collect(Collectors.toSet())
        : Set.of();
  }
}
