package dev.panelcast.boards.revenue.store;

import dev.panelcast.boards.revenue.rule.Section;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A plan as it is kept.
 *
 * @param id its name, a slug
 * @param edition its newest revision
 * @param sections those sections that do not simply have their default
 */
public record StoredPlan(String id, Edition edition, Map<Section, StoredSection> sections) {

  /** Keeps an unmodifiable copy in the order of sections. */
  public StoredPlan {
    Map<Section, StoredSection> copy = new EnumMap<>(Section.class);
    copy.putAll(sections);
    sections = Collections.unmodifiableMap(copy);
  }
}
