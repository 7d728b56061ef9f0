package dev.panelcast.fences;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ReactorTests {

  @Test
  void blockHoundWatchesTheTests() {
    Mono<Long> blocked = Mono.delay(Duration.ofMillis(1)).doOnNext(tick -> new Sleep().run());

    assertThatThrownBy(() -> blocked.block(Duration.ofSeconds(10)))
        .hasCauseInstanceOf(BlockingOperationError.class);
  }

  @Test
  void noTestWaitsForEver() {
    noClasses()
        .should()
        .callMethod(StepVerifier.LastStep.class, "verifyComplete")
        .because("it has no deadline: write expectComplete().verify(Duration)")
        .check(House.TESTS);
  }

  @Test
  void noErrorIsSkipped() {
    noClasses()
        .should()
        .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("onErrorContinue")))
        .because("it reaches into operators above it: recover inside the inner publisher")
        .check(House.MAIN);
  }

  @Test
  void onlyTheStartWaits() {
    noClasses()
        .that()
        .doNotHaveSimpleName("ClusterLink")
        .and()
        .doNotHaveSimpleName("Preparation")
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(HasName.Predicates.nameMatching("block(First|Last)?")))
        .because("a stream of events is waited for by subscribing to it")
        .check(House.MAIN);
  }

  private record Sleep() implements Runnable {
    @Override
    public void run() {
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
