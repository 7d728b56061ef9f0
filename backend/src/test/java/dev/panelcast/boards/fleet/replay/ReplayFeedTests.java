package dev.panelcast.boards.fleet.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board.Run;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.store.MemoryMetricStore;
import dev.panelcast.boards.fleet.store.Stored;
import dev.panelcast.boards.fleet.store.Stored.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayFeedTests {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:05Z");
  private static final Instant DUE = Instant.parse("2026-03-01T10:00:09Z");
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final MemoryMetricStore store = new MemoryMetricStore();
  @TempDir private Path folder;

  @BeforeEach
  void record() throws IOException {
    Files.write(folder.resolve("night.csv"), List.of("timestamp,pct_memused", "a,1", "b,2", "c,3"));
    Files.write(folder.resolve("machine.csv"), List.of("cpu_r,mem_u,eth1_fi", "0.1,0.2,0.3"));
  }

  @Test
  void eachRunPlaysTheNextRowOfEachRecording() {
    ReplayFeed feed = feed();
    for (int i = 0; i < 6; i++) {
      run(feed, DUE.plusSeconds(5L * i));
    }

    List<Double> memory = memory("night");
    assertThat(memory).hasSize(6);
    for (int i = 1; i < memory.size(); i++) {
      assertThat(memory.get(i)).isEqualTo(memory.get(i - 1) % 3 + 1);
    }
    assertThat(source("night")).isEqualTo(Source.REPLAY);
    assertThat(source("machine")).isEqualTo(Source.SCALED_REPLAY);
  }

  @Test
  void anotherInstancePlaysTheRowsThatFollow() {
    run(feed(), DUE);
    run(feed(), DUE.plusSeconds(5));

    List<Double> memory = memory("night");
    assertThat(memory.get(1)).isEqualTo(memory.get(0) % 3 + 1);
  }

  @Test
  void beforeTheFirstPageAFullSeriesIsPlayed() {
    feed().prepare(NOW).block(LIMIT);
    run(feed(), DUE);

    List<Double> memory = memory("night");
    assertThat(memory).hasSize(288);
    assertThat(memory.getLast()).isEqualTo(memory.get(286) % 3 + 1);
  }

  @Test
  void aRestartSoonAfterwardsPlaysNoSecondHistory() {
    feed().prepare(NOW).block(LIMIT);
    long before = pieces().size();

    feed().prepare(NOW.plusSeconds(600)).block(LIMIT);

    assertThat(pieces()).hasSize((int) before);
  }

  @Test
  void withoutRecordingsNothingIsPlayed() {
    ReplayFeed feed = new ReplayFeed(folder.resolve("missing"), store);

    feed.prepare(NOW).block(LIMIT);
    run(feed, DUE);

    assertThat(pieces()).isEmpty();
  }

  private ReplayFeed feed() {
    return new ReplayFeed(folder, store);
  }

  private static void run(ReplayFeed feed, Instant due) {
    feed.job().work().apply(new Run(due, 1)).block(LIMIT);
  }

  private List<Stored> pieces() {
    return Objects.requireNonNull(store.fleet().collectList().block(LIMIT));
  }

  private Source source(String server) {
    return pieces().stream()
        .filter(piece -> piece.server().equals(server))
        .findFirst()
        .orElseThrow()
        .source();
  }

  private List<Double> memory(String server) {
    return pieces().stream()
        .filter(piece -> piece.server().equals(server))
        .map(piece -> ((Reading) piece).record().value(Metric.MEMORY))
        .toList();
  }
}
