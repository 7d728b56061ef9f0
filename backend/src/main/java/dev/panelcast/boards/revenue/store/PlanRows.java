package dev.panelcast.boards.revenue.store;

import static java.util.Objects.requireNonNull;

import dev.panelcast.boards.revenue.rule.Section;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the tables as what they mean. A section that this build does not know is left out. */
final class PlanRows {

  private static final JsonMapper JSON = JsonMapper.shared();

  private PlanRows() {}

  /** A row of a plan. */
  static PlanStore.Head head(Readable row) {
    return new PlanStore.Head(text(row, "plan_id"), edition(row));
  }

  /**
   * A row of a section with its origin.
   *
   * @param id name of the section
   */
  record SectionRow(String id, StoredSection section) {

    static SectionRow of(Readable row) {
      return new SectionRow(
          text(row, "section"),
          new StoredSection(json(text(row, "content")), edition(row), before(row)));
    }
  }

  static Map<Section, StoredSection> sections(List<SectionRow> rows) {
    Map<Section, StoredSection> sections = new EnumMap<>(Section.class);
    for (SectionRow row : rows) {
      Section.of(row.id()).ifPresent(section -> sections.put(section, row.section()));
    }
    return sections;
  }

  /** A row of a revision and one section that it changed. */
  record ChangeRow(Edition edition, String reason, String section, PastRevision.Change change) {

    static ChangeRow of(Readable row) {
      return new ChangeRow(
          PlanRows.edition(row),
          text(row, "reason"),
          text(row, "section"),
          new PastRevision.Change(before(row), json(text(row, "content"))));
    }
  }

  /** Rows of one revision follow each other. */
  static List<PastRevision> revisions(List<ChangeRow> rows) {
    Map<Long, PastRevision> byNumber = new LinkedHashMap<>();
    for (ChangeRow row : rows) {
      PastRevision past =
          byNumber.computeIfAbsent(
              row.edition().revision(),
              _ -> new PastRevision(row.edition(), row.reason(), new EnumMap<>(Section.class)));
      Section.of(row.section()).ifPresent(section -> past.changes().put(section, row.change()));
    }
    return List.copyOf(byNumber.values());
  }

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  static String text(JsonNode content) {
    return JSON.writeValueAsString(content);
  }

  private static Edition edition(Readable row) {
    return new Edition(
        requireNonNull(row.get("revision", Long.class)),
        text(row, "author"),
        requireNonNull(row.get("changed_at", Instant.class)));
  }

  private static @Nullable JsonNode before(Readable row) {
    return Optional.ofNullable(row.get("before", String.class)).map(PlanRows::json).orElse(null);
  }

  private static String text(Readable row, String column) {
    return requireNonNull(row.get(column, String.class));
  }
}
