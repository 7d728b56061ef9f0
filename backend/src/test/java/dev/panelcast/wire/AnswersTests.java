package dev.panelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.wire.ProblemHandler.Answer;
import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcPermissionDeniedException;
import io.r2dbc.spi.R2dbcRollbackException;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;

class AnswersTests {

  static Stream<Throwable> faultsOfAnAbsentDatabase() {
    return Stream.of(
        new R2dbcTimeoutException("none free"),
        new R2dbcNonTransientResourceException("closed"),
        new R2dbcNonTransientResourceException("starting", "57P03"),
        new R2dbcNonTransientResourceException("became a replica", "25006"),
        new R2dbcNonTransientResourceException("locked", "55P03"),
        wrapped(new R2dbcNonTransientResourceException("too many", "53300")),
        new R2dbcRollbackException("serialization", "40001"),
        new QueryTimeoutException("slow"),
        new DataAccessResourceFailureException("closed"),
        new CannotCreateTransactionException("refused"));
  }

  @ParameterizedTest
  @MethodSource("faultsOfAnAbsentDatabase")
  void whileTheDatabaseIsAwayCallersAreToldToComeAgain(Throwable fault) {
    Answer answer = Answers.to(fault);

    assertThat(answer.status().value()).isEqualTo(503);
    assertThat(answer.refusal().code()).isEqualTo("unavailable");
    assertThat(answer.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
    assertThat(answer.isFault()).isFalse();
  }

  private static Throwable wrapped(Throwable cause) {
    return new DataAccessResourceFailureException("said by the driver", cause);
  }

  static Stream<Throwable> faultsThatSomebodyHasToLookAt() {
    return Stream.of(
        new R2dbcBadGrammarException("selct"),
        new R2dbcNonTransientResourceException("raised by a trigger", "P0001"),
        new R2dbcNonTransientResourceException("not supported", "0A000"),
        new R2dbcNonTransientResourceException("too complex", "54001"),
        wrapped(new R2dbcNonTransientResourceException("disk full", "53100")),
        new CannotCreateTransactionException(
            "wrong password", new R2dbcPermissionDeniedException("wrong password", "28P01")));
  }

  @ParameterizedTest
  @MethodSource("faultsThatSomebodyHasToLookAt")
  void aFaultOfOurOwnIsNotTheDatabases(Throwable fault) {
    Answer answer = Answers.to(fault);

    assertThat(answer.status().value()).isEqualTo(500);
    assertThat(answer.isFault()).isTrue();
  }
}
