package dev.panelcast.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.panelcast.board.Board;
import dev.panelcast.testkit.DemoBoard;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import reactor.core.publisher.Mono;

class PreparationTests {

  private final List<String> done = new ArrayList<>();

  @Test
  void boardsPrepareOneAfterTheOther() {
    Mono<Void> slow = Mono.delay(Duration.ofMillis(50)).then(Mono.fromRunnable(() -> done("slow")));

    prepare(slow, Mono.fromRunnable(() -> done("fast")));

    assertThat(done).containsExactly("slow", "fast");
  }

  @Test
  void aBoardThatFailsStopsTheStart() {
    Mono<Void> failing = Mono.error(new IllegalStateException("no rows"));

    assertThatIllegalStateException()
        .isThrownBy(() -> prepare(failing, Mono.fromRunnable(() -> done("never"))))
        .withMessage("no rows");
    assertThat(done).isEmpty();
  }

  @Test
  void aDatabaseThatIsNotThereYetIsWaitedFor() {
    Mono<Void> early =
        Mono.defer(
            () ->
                done.isEmpty()
                    ? Mono.fromRunnable(() -> done("early"))
                        .then(Mono.error(new R2dbcTimeoutException("no connection")))
                    : Mono.fromRunnable(() -> done("there")));

    prepare(early, Mono.fromRunnable(() -> done("next")));

    assertThat(done).containsExactly("early", "there", "next");
  }

  private void done(String what) {
    done.add(what);
  }

  @SafeVarargs
  private static void prepare(Mono<Void>... preparations) {
    List<Board> boards = new ArrayList<>();
    for (Mono<Void> preparation : preparations) {
      boards.add(new DemoBoard(List.of(), preparation));
    }
    new Preparation(boards).run(new DefaultApplicationArguments());
  }
}
