package dev.panelcast.change;

import static java.util.Objects.requireNonNull;

import dev.panelcast.kernel.Versions;
import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestDatabase;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * A migrated database with attached tables: {@code cost}; with scopes, {@code part}; {@code
 * section}, of several datasets; and {@code plan}, of which rows count.
 */
final class Database {

  static final Duration SOON = Duration.ofSeconds(10);

  private final TestDatabase place = Services.database();
  final DatabaseClient client;
  final R2dbcTransactionManager transactions;
  final TransactionalOperator transaction;
  final VersionTable table;

  Database() {
    ConnectionFactory connections = ConnectionFactories.get(place.r2dbcUrl());
    client = DatabaseClient.create(connections);
    transactions = new R2dbcTransactionManager(connections);
    transaction = TransactionalOperator.create(transactions);
    table = new VersionTable(client);
    run("CREATE TABLE cost (id int PRIMARY KEY, amount int)");
    run("CALL attach_dataset('cost', 'costs')");
    run("CREATE TABLE part (id int PRIMARY KEY, plan text)");
    run("CALL attach_dataset('part', 'plan-parts', 'plan')");
    run("CREATE TABLE section (kind text, plan text, content int, PRIMARY KEY (plan, kind))");
    run("CALL attach_datasets('section', 'kind', 'plan')");
    run("CREATE TABLE plan (id text PRIMARY KEY, content int)");
    run("CALL attach_existence('plan', 'plan-existence', 'id')");
  }

  Mono<Void> sql(String sql) {
    return client.sql(sql).then();
  }

  void run(String sql) {
    sql(sql).block(SOON);
  }

  Versions versions() {
    return requireNonNull(table.all().block(SOON));
  }

  long version(String name) {
    return versions().of(name);
  }

  /** Rows that are committed. */
  long count(String tableName) {
    return requireNonNull(
        client.sql("SELECT count(*) FROM " + tableName).mapValue(Long.class).one().block(SOON));
  }

  String url() {
    return place.r2dbcUrl();
  }

  /** Ends all connections to this database and takes no new ones. */
  void goAway() {
    elsewhere("ALTER DATABASE " + place.name() + " ALLOW_CONNECTIONS false");
    elsewhere(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
            + place.name()
            + "'");
  }

  void comeBack() {
    elsewhere("ALTER DATABASE " + place.name() + " ALLOW_CONNECTIONS true");
  }

  /** In another database of the same server. */
  private void elsewhere(String sql) {
    String url = new TestDatabase("postgres", place.port()).r2dbcUrl();
    DatabaseClient.create(ConnectionFactories.get(url)).sql(sql).then().block(SOON);
  }
}
