package dev.panelcast.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Dataset.Writes;
import dev.panelcast.kernel.Versions;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class WritesIntegrationTests {

  private final Database database = new Database();
  private final KnownVersions known = new KnownVersions();
  private final HeardAnnouncements announcements = new HeardAnnouncements();
  private final VersionWatch watch =
      new VersionWatch(
          known, database.table, announcements, Duration.ofMillis(50), Schedulers.parallel());
  private final Writes writes = new AnnouncedWrites(database.transaction, database.table, watch);

  @Test
  void completesWithItsValueWhenTheAnnouncementIsOut() {
    Mono<String> write =
        writes.write(
            Set.of("costs"), database.sql("INSERT INTO cost VALUES (1, 1)").thenReturn("ok"));

    StepVerifier.create(write.doOnNext(_ -> assertThat(announcements.heard).hasSize(1)))
        .expectNext("ok")
        .expectComplete()
        .verify(Database.SOON);
    assertThat(announcements.heard).containsExactly(database.versions());
    assertThat(known.known().of("costs")).isPositive();
  }

  @Test
  void aWriteWithoutValueIsAnnouncedToo() {
    StepVerifier.create(writes.write(Set.of("costs"), database.sql("INSERT INTO cost VALUES (1)")))
        .expectComplete()
        .verify(Database.SOON);

    assertThat(announcements.heard).hasSize(1);
  }

  @Test
  void anErrorRollsBackAndAnnouncesNothing() {
    Mono<Object> failing =
        writes.write(
            Set.of("costs"),
            database
                .sql("INSERT INTO cost VALUES (1, 1)")
                .then(Mono.error(new IllegalStateException("no"))));

    StepVerifier.create(failing).expectErrorMessage("no").verify(Database.SOON);
    assertThat(announcements.heard).isEmpty();
    assertThat(database.versions()).isEqualTo(Versions.NONE);
  }

  @Test
  void succeedsWithoutRedisAndThisInstanceKnows() {
    announcements.away = true;

    StepVerifier.create(writes.write(Set.of("costs"), database.sql("INSERT INTO cost VALUES (1)")))
        .expectComplete()
        .verify(Database.SOON);

    assertThat(known.known().of("costs")).isPositive();
  }

  @Test
  void aWriteByPlainSqlIsFoundAndAnnounced() {
    watch.start();
    Mono<Versions> found = known.grown().next().doOnSubscribe(_ -> insertElsewhere());

    StepVerifier.create(found)
        .assertNext(versions -> assertThat(versions.of("costs")).isPositive())
        .expectComplete()
        .verify(Database.SOON);
    watch.stop();
    assertThat(announcements.heard).isNotEmpty();
  }

  private void insertElsewhere() {
    database.sql("INSERT INTO cost VALUES (1, 1)").subscribe();
  }
}
