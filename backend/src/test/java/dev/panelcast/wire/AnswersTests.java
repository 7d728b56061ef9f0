package dev.panelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.wire.ProblemHandler.Answer;
import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

  @Test
  void aFaultOfOurOwnIsNotTheDatabases() {
    Answer answer = Answers.to(new R2dbcBadGrammarException("selct"));

    assertThat(answer.status().value()).isEqualTo(500);
    assertThat(answer.isFault()).isTrue();
  }
}
