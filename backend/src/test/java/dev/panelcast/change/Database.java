package dev.panelcast.change;

import static java.util.Objects.requireNonNull;

import dev.panelcast.kernel.Versions;
import dev.panelcast.testkit.Services;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A migrated database with two attached tables: {@code cost} and, with scopes, {@code part}. */
final class Database {

  static final Duration SOON = Duration.ofSeconds(10);

  final DatabaseClient client;
  final R2dbcTransactionManager transactions;
  final TransactionalOperator transaction;
  final VersionTable table;

  Database() {
    ConnectionFactory connections = ConnectionFactories.get(Services.database().r2dbcUrl());
    client = DatabaseClient.create(connections);
    transactions = new R2dbcTransactionManager(connections);
    transaction = TransactionalOperator.create(transactions);
    table = new VersionTable(client);
    run("CREATE TABLE cost (id int PRIMARY KEY, amount int)");
    run("CALL attach_dataset('cost', 'costs')");
    run("CREATE TABLE part (id int PRIMARY KEY, plan text)");
    run("CALL attach_dataset('part', 'plan-parts', 'plan')");
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
}
