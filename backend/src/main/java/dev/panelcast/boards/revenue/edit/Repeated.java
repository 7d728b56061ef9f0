package dev.panelcast.boards.revenue.edit;

import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.Edition;
import dev.panelcast.boards.revenue.store.FieldDifference;
import dev.panelcast.boards.revenue.store.PastRevision.Change;
import dev.panelcast.boards.revenue.store.StoredPlan;
import dev.panelcast.boards.revenue.store.StoredSection;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Values that were sent before, by somebody who never heard what became of them: where nothing else
 * changed, their sender is not overtaken.
 *
 * <p>Two people who set a field to one value, or take a channel away, want the same. Two who add
 * one want two, however equal they are; so it is repeated only by whoever added it, which of people
 * without a name nobody knows.
 *
 * @param values by path
 * @param author who sends them now
 */
record Repeated(JsonNode values, String author) {

  /** The sections in which something differs that the values do not hold just as it is now. */
  Set<Section> without(
      Collection<Section> touched, Map<Section, JsonNode> then, StoredPlan stored) {
    Map<Section, JsonNode> now = PlanEdits.content(stored);
    return touched.stream()
        .filter(
            section -> {
              JsonNode after = now.get(section);
              return after == null
                  || !isAll(
                      section,
                      new Change(then.get(section), after),
                      isOwn(stored.sections().get(section)));
            })
        .collect(Collectors.toSet());
  }

  private boolean isOwn(@Nullable StoredSection section) {
    return section != null
        && section.edition().author().equals(author)
        && !author.equals(Edition.NOBODY);
  }

  private boolean isAll(Section section, Change change, boolean isOwn) {
    return FieldDifference.of(Map.of(section, change)).stream()
        .allMatch(field -> isHeld(field) && (isOwn || !isAdded(field)));
  }

  private boolean isHeld(FieldDifference field) {
    JsonNode stored = field.to();
    JsonNode sent = FieldChanges.keyed(field.field(), values.path(field.field()));
    return values.has(field.field())
        && (stored == null ? sent.isNull() : FieldDifference.isSame(sent, stored));
  }

  private static boolean isAdded(FieldDifference field) {
    return field.from() == null && field.to() != null && field.to().isObject();
  }
}
