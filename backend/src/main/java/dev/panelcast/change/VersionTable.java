package dev.panelcast.change;

import dev.panelcast.kernel.Versions;
import io.r2dbc.spi.Readable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/** The table {@code dataset_version}; reads take part in the caller's transaction. */
final class VersionTable {

  private static final String ALL =
      """
      SELECT dataset || CASE scope WHEN '' THEN '' ELSE ':' || scope END AS name, version
      FROM dataset_version\
      """;

  private static final String RAISE =
      """
      INSERT INTO dataset_version AS stored (dataset, scope, version)
      VALUES (:dataset, :scope, :version)
      ON CONFLICT (dataset, scope) DO UPDATE SET version = excluded.version
      WHERE stored.version = :seen\
      """;

  private final DatabaseClient database;

  VersionTable(DatabaseClient database) {
    this.database = database;
  }

  /** Every version there is. */
  Mono<Versions> all() {
    return versions(database.sql(ALL));
  }

  /** The versions of these datasets, each present, at 0 when it was never written. */
  Mono<Versions> of(Set<String> names) {
    return names.isEmpty()
        ? Mono.just(Versions.NONE)
        : versions(
                database
                    .sql("SELECT * FROM (" + ALL + ") versions WHERE name = ANY(:names)")
                    .bind("names", names.toArray(String[]::new)))
            .map(versions -> versions.only(names));
  }

  /** Gives a dataset another version if it still has the one that was seen, 0 for none. */
  Mono<Void> raise(String name, long seen, long version) {
    String dataset = Versions.dataset(name);
    return database
        .sql(RAISE)
        .bind("dataset", dataset)
        .bind("scope", name.equals(dataset) ? "" : name.substring(dataset.length() + 1))
        .bind("version", version)
        .bind("seen", seen)
        .then();
  }

  private static Mono<Versions> versions(GenericExecuteSpec query) {
    return query
        .map(VersionTable::entry)
        .all()
        .collect(
            HashMap<String, Long>::new, (map, entry) -> map.put(entry.getKey(), entry.getValue()))
        .map(Versions::of);
  }

  private static Map.Entry<String, Long> entry(Readable row) {
    String name = row.get("name", String.class);
    Long version = row.get("version", Long.class);
    if (name == null || version == null) {
      throw new IllegalStateException("dataset_version holds no nulls");
    }
    return Map.entry(name, version);
  }
}
