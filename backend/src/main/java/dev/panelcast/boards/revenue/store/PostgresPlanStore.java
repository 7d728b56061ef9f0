package dev.panelcast.boards.revenue.store;

import static java.util.Objects.requireNonNull;

import dev.panelcast.boards.revenue.rule.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Plans in PostgreSQL, whose triggers number and remember what changes. */
@Repository
final class PostgresPlanStore implements PlanStore {

  private static final String HEADS =
      "SELECT plan_id, revision, author, changed_at FROM revenue_plan";

  private static final String SECTIONS =
      """
      SELECT s.section, s.content::text AS content, s.revision, r.author, r.changed_at,
        (SELECT h.content::text FROM revenue_section_history h
         WHERE h.plan_id = s.plan_id AND h.section = s.section AND h.revision < s.revision
         ORDER BY h.revision DESC LIMIT 1) AS before
      FROM revenue_section s JOIN revenue_revision r USING (plan_id, revision)
      WHERE plan_id = $1\
      """;

  private static final String REVISIONS =
      """
      SELECT r.revision, r.author, r.changed_at, r.reason, h.section, h.content::text AS content,
        (SELECT b.content::text FROM revenue_section_history b
         WHERE b.plan_id = h.plan_id AND b.section = h.section AND b.revision < h.revision
         ORDER BY b.revision DESC LIMIT 1) AS before
      FROM (SELECT * FROM revenue_revision WHERE plan_id = $1 AND revision <= $2
        ORDER BY revision DESC LIMIT $3) r
      JOIN revenue_section_history h USING (plan_id, revision)
      ORDER BY r.revision DESC\
      """;

  private static final String AT =
      """
      SELECT DISTINCT ON (section) section, content::text AS content
      FROM revenue_section_history
      WHERE plan_id = $1 AND revision <= $2
        AND EXISTS (SELECT FROM revenue_revision WHERE plan_id = $1 AND revision = $2)
      ORDER BY section, revision DESC\
      """;

  private static final String NEW_CONTENT =
      " FROM unnest($2::text[], $3::text[]) AS new (section, content)";

  private final DatabaseClient database;
  private final TransactionalOperator transaction;

  PostgresPlanStore(DatabaseClient database, ReactiveTransactionManager transactions) {
    this.database = database;
    this.transaction = TransactionalOperator.create(transactions);
  }

  @Override
  public Flux<Head> plans() {
    return database.sql(HEADS + " ORDER BY plan_id").map(PlanRows::head).all();
  }

  @Override
  public Mono<StoredPlan> plan(String id) {
    return head(id, "").flatMap(this::withSections).as(transaction::transactional);
  }

  @Override
  public Mono<StoredPlan> create(String id, By by, Map<Section, JsonNode> sections) {
    return database
        .sql("INSERT INTO revenue_plan (plan_id) VALUES ($1) ON CONFLICT DO NOTHING")
        .bind(0, id)
        .fetch()
        .rowsUpdated()
        .filter(added -> added > 0)
        .delayUntil(_ -> signed(by))
        .delayUntil(_ -> insert(id, sections))
        .flatMap(_ -> head(id, ""))
        .flatMap(this::withSections)
        .as(transaction::transactional);
  }

  @Override
  public Mono<StoredPlan> change(
      String id, By by, Function<StoredPlan, Map<Section, JsonNode>> change) {
    return head(id, " FOR UPDATE")
        .flatMap(this::withSections)
        .flatMap(before -> write(before, by, change.apply(before)))
        .as(transaction::transactional);
  }

  @Override
  public Mono<List<PastRevision>> revisions(String id, long last, int most) {
    return database
        .sql(REVISIONS)
        .bind(0, id)
        .bind(1, last)
        .bind(2, most)
        .map(PlanRows.ChangeRow::of)
        .all()
        .collectList()
        .map(PlanRows::revisions);
  }

  @Override
  public Mono<Map<Section, JsonNode>> at(String id, long revision) {
    return database
        .sql(AT)
        .bind(0, id)
        .bind(1, revision)
        .map(
            row ->
                Map.entry(
                    requireNonNull(row.get("section", String.class)),
                    PlanRows.json(requireNonNull(row.get("content", String.class)))))
        .all()
        .collectList()
        .filter(rows -> !rows.isEmpty())
        .map(PostgresPlanStore::known);
  }

  private static Map<Section, JsonNode> known(List<Map.Entry<String, JsonNode>> rows) {
    Map<Section, JsonNode> sections = new EnumMap<>(Section.class);
    rows.forEach(
        row -> Section.of(row.getKey()).ifPresent(name -> sections.put(name, row.getValue())));
    return sections;
  }

  private Mono<Head> head(String id, String lock) {
    return database.sql(HEADS + " WHERE plan_id = $1" + lock).bind(0, id).map(PlanRows::head).one();
  }

  private Mono<StoredPlan> withSections(Head head) {
    return database
        .sql(SECTIONS)
        .bind(0, head.id())
        .map(PlanRows.SectionRow::of)
        .all()
        .collectList()
        .map(rows -> new StoredPlan(head.id(), head.edition(), PlanRows.sections(rows)));
  }

  private Mono<StoredPlan> write(StoredPlan before, By by, Map<Section, JsonNode> after) {
    Map<Section, JsonNode> present = new EnumMap<>(Section.class);
    Map<Section, JsonNode> absent = new EnumMap<>(Section.class);
    after.forEach(
        (section, content) -> {
          StoredSection stored = before.sections().get(section);
          if (stored == null) {
            absent.put(section, content);
          } else if (!FieldDifference.isSame(stored.content(), content)) {
            present.put(section, content);
          }
        });
    return present.isEmpty() && absent.isEmpty()
        ? Mono.just(before)
        : signed(by)
            .then(update(before.id(), present))
            .then(insert(before.id(), absent))
            .then(head(before.id(), ""))
            .flatMap(this::withSections);
  }

  /** Tells the triggers, until the end of the transaction, what to write into the history. */
  private Mono<Void> signed(By by) {
    return database
        .sql(
            "SELECT set_config('panelcast.author', $1, true), set_config('panelcast.reason', $2,"
                + " true)")
        .bind(0, by.author())
        .bind(1, by.reason())
        .then();
  }

  private Mono<Void> update(String id, Map<Section, JsonNode> sections) {
    return put(
        "UPDATE revenue_section AS old SET content = new.content::jsonb"
            + NEW_CONTENT
            + " WHERE old.plan_id = $1 AND old.section = new.section",
        id,
        sections);
  }

  private Mono<Void> insert(String id, Map<Section, JsonNode> sections) {
    return put(
        "INSERT INTO revenue_section (plan_id, section, content) SELECT $1, section, content::jsonb"
            + NEW_CONTENT,
        id,
        sections);
  }

  private Mono<Void> put(String sql, String id, Map<Section, JsonNode> sections) {
    return sections.isEmpty()
        ? Mono.empty()
        : database
            .sql(sql)
            .bind(0, id)
            .bind(1, sections.keySet().stream().map(Section::id).toArray(String[]::new))
            .bind(2, sections.values().stream().map(PlanRows::text).toArray(String[]::new))
            .then();
  }
}
