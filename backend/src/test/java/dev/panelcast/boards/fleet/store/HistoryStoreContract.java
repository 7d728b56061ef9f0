package dev.panelcast.boards.fleet.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.fleet.past.Sample;
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
  private static final Sample FULL = new Sample(AT, .25, .5, .75, Scenario.DEGRADING);
  private static final Sample EMPTY = new Sample(AT.plusSeconds(5), null, null, null, null);

  /** The store, empty. */
  abstract HistoryStore store();

  @Test
  void everythingOfASampleIsKept() {
    keep(EMPTY, FULL);

    assertThat(between(0, 60)).containsExactly(FULL, EMPTY);
  }

  @Test
  void theSecondSampleOfATickChangesNothing() {
    keep(FULL, FULL, new Sample(AT, .9, .9, .1, null));

    assertThat(between(0, 60)).containsExactly(FULL);
  }

  @Test
  void theEndOfAStretchIsExclusive() {
    keep(FULL, EMPTY);

    assertThat(between(0, 5)).containsExactly(FULL);
    assertThat(between(1, 6)).containsExactly(EMPTY);
  }

  @Test
  void theRiskiestServerIsThatOfTheNewestSampleWithServers() {
    assertThat(store().riskiest().block(LIMIT)).isNull();
    store().keep(FULL, "ppdb001").block(LIMIT);
    store().keep(EMPTY, null).block(LIMIT);

    assertThat(store().riskiest().block(LIMIT)).isEqualTo("ppdb001");
  }

  private void keep(Sample... samples) {
    for (Sample sample : samples) {
      store().keep(sample, null).block(LIMIT);
    }
  }

  private List<Sample> between(long from, long to) {
    return Objects.requireNonNull(
        store().between(AT.plusSeconds(from), AT.plusSeconds(to)).collectList().block(LIMIT));
  }
}
