package dev.panelcast.boards.revenue.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTests {

  private static final int MOST = 20;
  private static final Duration ALMOST = Memo.LIFETIME.minusSeconds(1);

  private record Question(String plan, double lever) {}

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final AtomicLong nanos = new AtomicLong();
  private final Memo<Question, Integer> memo = memo(question -> question.plan().length());

  @Test
  void equalQuestionsAreComputedOnceAndOthersAreNot() {
    assertThat(memo.of(new Question("a", 1))).isEqualTo(1);
    assertThat(memo.of(new Question("a", 1.0))).isEqualTo(1);
    assertThat(computed()).isEqualTo(1);

    memo.of(new Question("a", 1.5));
    assertThat(memo.of(new Question("bb", 1))).isEqualTo(2);
    assertThat(computed()).isEqualTo(3);
  }

  @Test
  void anAnswerIsForgottenWhenNobodyAskedForItsLifetime() {
    Question question = new Question("a", 1);
    memo.of(question);
    for (int times = 0; times < 3; times++) {
      nanos.addAndGet(ALMOST.toNanos());
      memo.of(question);
    }
    assertThat(computed()).isEqualTo(1);

    nanos.addAndGet(Memo.LIFETIME.toNanos());
    memo.of(question);
    assertThat(computed()).isEqualTo(2);
  }

  @Test
  void whenItIsFullWhatIsAskedForOftenStays() {
    Question often = new Question("a", 0);
    for (int at = 0; at < 100 * MOST; at++) {
      memo.of(often);
      memo.of(new Question("once", at));
    }
    assertThat(computed() - 100 * MOST).as("of 2,000 times").isLessThan(MOST);

    await()
        .untilAsserted(
            () -> {
              double before = computed();
              IntStream.range(0, 100 * MOST).forEach(at -> memo.of(new Question("once", at)));
              assertThat(computed() - before).isGreaterThanOrEqualTo(99 * MOST);
            });
  }

  @Test
  void ofThoseWhoAskAtOnceOneComputes() {
    CountDownLatch asking = new CountDownLatch(2);
    Memo<Question, Integer> slow =
        memo(
            _ -> {
              awaitAll(asking);
              return 1;
            });
    try (ExecutorService viewers = Executors.newFixedThreadPool(2)) {
      for (int viewer = 0; viewer < 2; viewer++) {
        viewers.execute(
            () -> {
              asking.countDown();
              slow.of(new Question("a", 1));
            });
      }
    }
    assertThat(computed()).isEqualTo(1);
  }

  private static void awaitAll(CountDownLatch asking) {
    try {
      asking.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Memo<Question, Integer> memo(Function<Question, Integer> answer) {
    return new Memo<>("test", MOST, answer, meters, nanos::get);
  }

  private double computed() {
    return meters.get("panelcast.revenue.computed").tag("what", "test").counter().count();
  }
}
