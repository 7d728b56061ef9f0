package dev.panelcast.boards.revenue.store;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A section of a plan.
 *
 * @param content what it holds; not to be changed
 * @param edition the revision of the plan that brought this content
 * @param before what it held before, {@code null} when it always held this
 */
public record StoredSection(JsonNode content, Edition edition, @Nullable JsonNode before) {}
