package dev.panelcast.boards.fleet.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.fleet.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What every store of history promises. */
abstract class HistoryStoreContract {

  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Moment FULL = new Moment(AT, .25, .5, 90, 60, Scenario.DEGRADING, "ppdb001");
  private static final Moment EMPTY = new Moment(AT.plusSeconds(5), null, null, 0, 0, null, null);

  /** The store, empty. */
  abstract HistoryStore store();

  @Test
  void everythingOfAMomentIsKept() {
    keep(EMPTY, FULL);

    assertThat(between(0, 60)).containsExactly(FULL, EMPTY);
  }

  @Test
  void theSecondMomentOfATickChangesNothing() {
    keep(FULL, FULL, new Moment(AT, .9, .9, 1, 0, null, "other"));

    assertThat(between(0, 60)).containsExactly(FULL);
  }

  @Test
  void theEndOfAStretchIsExclusive() {
    keep(FULL, EMPTY);

    assertThat(between(0, 5)).containsExactly(FULL);
    assertThat(between(1, 6)).containsExactly(EMPTY);
  }

  @Test
  void theNewestBeforeATimeIsFound() {
    assertThat(store().newest(AT.plusSeconds(9)).block(LIMIT)).isNull();
    keep(FULL, EMPTY);

    assertThat(store().newest(AT.plusSeconds(9)).block(LIMIT)).isEqualTo(EMPTY);
    assertThat(store().newest(AT.plusSeconds(5)).block(LIMIT)).isEqualTo(FULL);
    assertThat(store().newest(AT).block(LIMIT)).isNull();
  }

  @Test
  void healthIsTheShareOfHealthyServers() {
    assertThat(FULL.health()).isEqualTo(60 / 90.0);
    assertThat(EMPTY.health()).isNull();
  }

  private void keep(Moment... moments) {
    for (Moment moment : moments) {
      store().keep(moment).block(LIMIT);
    }
  }

  private List<Moment> between(long from, long to) {
    return Objects.requireNonNull(
        store().between(AT.plusSeconds(from), AT.plusSeconds(to)).collectList().block(LIMIT));
  }
}
