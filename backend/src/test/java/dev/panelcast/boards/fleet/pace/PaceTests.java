package dev.panelcast.boards.fleet.pace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board.Job;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class PaceTests {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:08.500Z");

  @Test
  void aHistoryEndsWithTheLastStepBeforeNow() {
    List<Instant> history = Pace.history(NOW);

    assertThat(history).hasSize(288);
    assertThat(history.getLast()).isEqualTo("2026-03-01T10:00:04Z");
    assertThat(Duration.between(history.getFirst(), history.getLast()))
        .isEqualTo(Duration.ofSeconds(287 * 5));
  }

  @Test
  void aStepBeginsWithItsInstant() {
    Instant at = Instant.parse("2026-03-01T10:00:09Z");

    assertThat(Pace.history(at).getLast()).isEqualTo(at);
    assertThat(Pace.step(at)).isEqualTo(Pace.step(NOW) + 1);
    assertThat(Pace.step(at.plusSeconds(4))).isEqualTo(Pace.step(at));
  }

  @Test
  void historyIsWrittenWhenThereIsNoneOrItIsOld() {
    assertThat(Pace.lacksHistory(Mono.empty(), NOW).block()).isTrue();
    assertThat(Pace.lacksHistory(Mono.just(NOW.minus(Duration.ofHours(24))), NOW).block()).isTrue();
    assertThat(Pace.lacksHistory(Mono.just(NOW.minus(Duration.ofHours(22))), NOW).block())
        .isFalse();
  }

  @Test
  void aJobRunsEveryFiveSecondsLateInTheBucket() {
    Job job = Pace.job("x", true, _ -> Mono.empty());

    assertThat(job.period()).isEqualTo(Duration.ofSeconds(5));
    assertThat(job.phase()).isEqualTo(Duration.ofSeconds(4));
    assertThat(job.perHost()).isTrue();
  }
}
