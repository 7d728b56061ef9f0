package dev.panelcast.change;

import dev.panelcast.board.Dataset.Writes;
import dev.panelcast.cache.Announcements;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChangeSettings.class)
class ChangeConfiguration {

  @Bean
  SpreadConnections spreadConnections() {
    return new SpreadConnections();
  }

  @Bean
  DatabaseClient databaseClient(ConnectionFactory connections) {
    return WholeResults.client(connections);
  }

  @Bean
  ReactiveTransactionManager transactions(ConnectionFactory connections) {
    return new SettledTransactions(connections);
  }

  @Bean
  VersionTable versionTable(DatabaseClient database) {
    return new VersionTable(database);
  }

  @Bean
  KnownVersions knownVersions() {
    return new KnownVersions();
  }

  @Bean
  VersionWatch versionWatch(
      KnownVersions known,
      VersionTable table,
      Announcements announcements,
      ChangeSettings settings) {
    return new VersionWatch(known, table, announcements, settings.reread(), Schedulers.parallel());
  }

  @Bean
  Writes writes(ReactiveTransactionManager transactions, VersionTable table, VersionWatch watch) {
    return new AnnouncedWrites(TransactionalOperator.create(transactions), table, watch);
  }

  @Bean
  ConsistentReads consistentReads(VersionTable table, ReactiveTransactionManager transactions) {
    return new TransactionalReads(table, transactions);
  }
}
