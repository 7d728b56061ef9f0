package dev.panelcast.boards.revenue.store;

import dev.panelcast.boards.revenue.rule.Section;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A revision and what it changed.
 *
 * @param edition number, author and time
 * @param reason a word for what was done, as in {@link PlanStore.By#reason()}
 * @param changes the sections that it changed
 */
public record PastRevision(Edition edition, String reason, Map<Section, Change> changes) {

  /**
   * A change of a section.
   *
   * @param before what it held until then, {@code null} when it was not held
   * @param after what it held from then on
   */
  public record Change(@Nullable JsonNode before, JsonNode after) {}
}
