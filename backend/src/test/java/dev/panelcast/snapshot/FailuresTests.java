package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Cadence;
import dev.panelcast.cache.Claims;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Topic;
import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailuresTests {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:47.250Z");
  private static final Instant BEFORE = NOW.minusSeconds(60);

  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of(new TimeoutException("slow"), "compute_timeout"),
        Arguments.of(new IllegalStateException("wrong"), "compute_failed"),
        Arguments.of(new R2dbcBadGrammarException("selct"), "compute_failed"),
        Arguments.of(new R2dbcTimeoutException("none free"), "database_away"),
        Arguments.of(new R2dbcTransientResourceException("starting"), "database_away"),
        Arguments.of(new R2dbcNonTransientResourceException("closed"), "database_away"),
        Arguments.of(new QueryTimeoutException("slow"), "database_away"),
        Arguments.of(new DataAccessResourceFailureException("closed"), "database_away"),
        Arguments.of(new CannotCreateTransactionException("none free"), "database_away"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void viewersAreToldTheKindOfFailureAndNoDetail(Throwable error, String code) {
    Problem problem = Failures.problem(error, null, NOW);

    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.since()).isEqualTo(NOW);
    assertThat(problem.message()).doesNotContain(String.valueOf(error.getMessage()));
  }

  @Test
  void aProblemBeganWithTheFirstFailureOfItsKind() {
    Claims.Failure before = written("compute_failed", Cadence.onChange());

    Problem same = Failures.problem(new IllegalStateException("wrong"), before, NOW);
    Problem other = Failures.problem(new TimeoutException("slow"), before, NOW);

    assertThat(same.since()).isEqualTo(BEFORE);
    assertThat(other.since()).isEqualTo(NOW);
  }

  @Test
  void databaseThatHangsAndThenGoesIsOneOutage() {
    Claims.Failure before = written("compute_timeout", Cadence.every(BucketSize.S5));

    Problem problem = Failures.problem(new R2dbcTimeoutException("none free"), before, NOW);

    assertThat(problem.code()).isEqualTo("database_away");
    assertThat(problem.since()).isEqualTo(BEFORE);
  }

  static Stream<Arguments> ends() {
    return Stream.of(
        Arguments.of(BucketSize.S5, "10:01:00"),
        Arguments.of(BucketSize.S30, "10:02:00"),
        Arguments.of(BucketSize.S60, "10:03:00"),
        Arguments.of(BucketSize.S300, "10:15:00"),
        Arguments.of(null, "10:00:57.250"));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void anOutageIsBorneForThreeBucketsOrTenSeconds(@Nullable BucketSize size, String end) {
    Topic topic = CorridorRig.topic("any", size);
    Problem problem = new Problem("database_away", "Why.", NOW);
    Instant over = CorridorRig.at(end);

    assertThat(Failures.status(topic, problem, NOW)).isEqualTo(Status.STALE);
    assertThat(Failures.status(topic, problem, over.minusMillis(1))).isEqualTo(Status.STALE);
    assertThat(Failures.status(topic, problem, over)).isEqualTo(Status.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"compute_failed", "projection_failed"})
  void ourOwnFaultIsAnErrorAtOnce(String code) {
    Topic topic = CorridorRig.topic("any", BucketSize.S300);

    assertThat(Failures.status(topic, new Problem(code, "Why.", NOW), NOW)).isEqualTo(Status.ERROR);
  }

  @Test
  void whatIsWrittenForTheClusterIsReadAgain() {
    Problem problem = new Problem("compute_failed", "Several words, 2 of them.", BEFORE);

    Claims.Failure written = Failures.write(problem, SampleBoard.model(Cadence.onChange()), NOW);

    assertThat(Failures.read(written, NOW)).isEqualTo(problem);
  }

  @Test
  void whatIsNotUnderstoodIsAFailureAllTheSame() {
    Problem problem = Failures.read(new Claims.Failure("something else", 0), NOW);

    assertThat(problem.code()).isEqualTo("compute_failed");
    assertThat(problem.since()).isEqualTo(NOW);
  }

  @Test
  void onlyModelsWithoutBucketAreTriedAgainByThemselves() {
    assertThat(written("compute_failed", Cadence.every(BucketSize.S5)).retryAt()).isZero();
    assertThat(written("compute_failed", Cadence.onChange()).retryAt())
        .isEqualTo(NOW.plusSeconds(2).toEpochMilli());
  }

  private static Claims.Failure written(String code, Cadence cadence) {
    return Failures.write(new Problem(code, "Why.", BEFORE), SampleBoard.model(cadence), NOW);
  }
}
