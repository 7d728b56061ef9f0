package dev.panelcast.boards.revenue.state;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Function;

/**
 * Remembers answers, so that equal questions are not computed twice. A question is a value that
 * holds every input: its answer follows from it and from nothing else.
 *
 * <p>An answer is forgotten when nobody asked for it during {@link #LIFETIME}. When there are too
 * many, those that were asked for least are forgotten, and computed anew for whoever asks again.
 * Thread-safe; of those who ask the same at once one computes, the others wait.
 *
 * @param <Q> questions
 * @param <A> answers
 */
final class Memo<Q, A> {

  static final Duration LIFETIME = Duration.ofMinutes(10);

  private final LoadingCache<Q, A> answers;

  /**
   * An empty memory whose computations are counted.
   *
   * @param what is remembered, as its meter says
   * @param most answers
   * @param answer a function of the question alone; it may ask other memories
   */
  Memo(String what, int most, Function<Q, A> answer, MeterRegistry meters, Ticker clock) {
    Counter computed =
        Counter.builder("panelcast.revenue.computed")
            .description("Answers that were computed, by what they are")
            .tag("what", what)
            .register(meters);
    answers =
        Caffeine.newBuilder()
            .expireAfterAccess(LIFETIME)
            .maximumSize(most)
            .ticker(clock)
            .build(
                question -> {
                  computed.increment();
                  return answer.apply(question);
                });
  }

  /** The answer; computed by the caller when it is not remembered. */
  A of(Q question) {
    return answers.get(question);
  }
}
