package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.COSTS_5;
import static dev.panelcast.cache.Cast.MODEL;
import static dev.panelcast.cache.Cast.SALES;
import static dev.panelcast.cache.Cast.SALES_5;
import static dev.panelcast.cache.Cast.SALES_EAST;
import static dev.panelcast.cache.Cast.SOON;
import static dev.panelcast.cache.Cast.STAFF_5;
import static dev.panelcast.cache.Cast.ask;
import static dev.panelcast.cache.Cast.at;
import static dev.panelcast.cache.Cast.computed;
import static dev.panelcast.cache.Cast.entry;
import static dev.panelcast.cache.Cast.publication;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Claims.AlreadyThere;
import dev.panelcast.cache.Claims.Ask;
import dev.panelcast.cache.Claims.Busy;
import dev.panelcast.cache.Claims.Failure;
import dev.panelcast.cache.Claims.State;
import dev.panelcast.cache.Claims.Won;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every keeper of claims has to do. */
abstract class ClaimsContract {

  private final Place place = place();
  private final long bucket = place.now() / 5000 * 5000;

  abstract Place place();

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void theFirstToAskWins() {
    assertThat(claim(ask("a", at(bucket)))).isEqualTo(new Won(State.EMPTY, Map.of()));
  }

  @Test
  void theOthersLearnForHowLongItIsTaken() {
    claim(ask("a", at(bucket)));

    assertThat(busy(ask("b", at(bucket)))).isPositive().isLessThanOrEqualTo(Claims.LEASE);
  }

  @Test
  void theHolderMayAskAgain() {
    claim(ask("a", at(bucket)));

    assertThat(claim(ask("a", at(bucket)))).isInstanceOf(Won.class);
  }

  @Test
  void aClaimThatIsNotRenewedIsFreeAfterItsLease() {
    claim(ask("a", at(bucket)));
    place.elapse(Claims.LEASE.plusMillis(1));

    assertThat(claim(ask("b", at(bucket)))).isInstanceOf(Won.class);
    assertThat(renew("a")).isFalse();
  }

  @Test
  void aRenewedClaimIsKept() {
    claim(ask("a", at(bucket)));
    place.elapse(Duration.ofSeconds(2));
    assertThat(renew("a")).isTrue();
    place.elapse(Duration.ofSeconds(2));

    assertThat(claim(ask("b", at(bucket)))).isInstanceOf(Busy.class);
  }

  @Test
  void aReleasedClaimIsFreeAndOnlyItsHolderCanReleaseIt() {
    claim(ask("a", at(bucket)));
    place.claims().release(MODEL, "b").block(SOON);
    assertThat(claim(ask("b", at(bucket)))).isInstanceOf(Busy.class);

    place.claims().release(MODEL, "a").block(SOON);
    assertThat(claim(ask("b", at(bucket)))).isInstanceOf(Won.class);
  }

  @Test
  void modelsAreClaimedApart() {
    claim(ask("a", at(bucket)));
    ModelKey other = ModelKey.of(Cast.BOARD, "figures", Map.of("plan", "b"));

    assertThat(claim(new Ask(other, "b", at(bucket), true, Set.of(SALES), Map.of())))
        .isInstanceOf(Won.class);
  }

  @Test
  void whatIsThereNeedsNoClaim() {
    publish(at(bucket, 3), entry(SALES_5, "x", at(bucket, 3)));
    Map<Topic, Progress> needs = Map.of(SALES_5, at(bucket, 3));

    assertThat(claim(ask("b", at(bucket, 3), needs)))
        .isEqualTo(new AlreadyThere(new State(at(bucket, 3), at(bucket, 3), null)));
    assertThat(claim(ask("b", at(bucket - 5000, 2)))).isInstanceOf(AlreadyThere.class);
  }

  @Test
  void aNewBucketOrVersionHasToBeComputed() {
    publish(at(bucket - 5000, 3));
    State state = new State(at(bucket - 5000, 3), at(bucket - 5000, 3), null);

    assertThat(claim(ask("b", at(bucket, 3)))).isEqualTo(new Won(state, Map.of()));
    place.claims().release(MODEL, "b").block(SOON);
    assertThat(claim(ask("b", at(bucket - 5000, 4)))).isEqualTo(new Won(state, Map.of()));
  }

  @Test
  void aFrameThatIsMissingOrTooOldIsProjectedFromTheValueThatIsThere() {
    publish(at(bucket), entry(SALES_5, "x", at(bucket)));
    State state = new State(at(bucket), at(bucket), null);

    assertThat(claim(ask("b", at(bucket), Map.of(SALES_EAST, at(bucket)))))
        .isEqualTo(new Won(state, Map.of()));
    place.claims().release(MODEL, "b").block(SOON);
    assertThat(claim(ask("b", at(bucket), Map.of(SALES_5, at(bucket, 1)))))
        .isEqualTo(new Won(state, Map.of()));
  }

  @Test
  void whoMayNotComputeWaitsForTheFirstValueAndThenProjects() {
    Ask ask = new Ask(MODEL, "b", Progress.NONE, false, Set.of(SALES), Map.of(SALES_5, at(0)));
    Ask computing = new Ask(MODEL, "b", at(bucket), false, Set.of(SALES), Map.of(SALES_5, at(0)));
    assertThat(claim(computing)).isEqualTo(new Busy(Claims.ABSENT));

    publish(at(bucket - 5000));

    assertThat(claim(ask)).isInstanceOf(Won.class);
  }

  @Test
  void theWinnerLearnsWhichTopicsOfItsPanelsAreLiveAndHowFarTheyAre() {
    publish(at(bucket - 5000, 3), entry(SALES_5, "x", at(bucket - 5000, 3)));
    place.liveTopics().register(Cast.BOARD, Set.of(SALES_5, SALES_EAST, STAFF_5)).block(SOON);

    Won won = (Won) claim(ask("b", at(bucket, 3)));

    assertThat(won.live())
        .isEqualTo(Map.of(SALES_5, at(bucket - 5000, 3), SALES_EAST, Progress.NONE));
  }

  @Test
  void topicsThatNobodyRegistersAnyMoreAreNotLive() {
    place.liveTopics().register(Cast.BOARD, Set.of(SALES_5)).block(SOON);
    place.elapse(Duration.ofSeconds(10));
    assertThat(place.liveTopics().register(Cast.BOARD, Set.of(COSTS_5)).block(SOON)).isEqualTo(2);
    place.elapse(Duration.ofSeconds(6));

    assertThat(((Won) claim(ask("a", at(bucket)))).live()).containsOnlyKeys(COSTS_5);
    assertThat(place.liveTopics().register(Cast.BOARD, Set.of()).block(SOON)).isEqualTo(1);
  }

  @Test
  void aBucketThatStartsMoreThanASecondInTheFutureIsRefused() {
    long future = place.now() + 5000;

    assertThat(busy(ask("a", at(future)))).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(6));
    assertThat(claim(ask("a", at(place.now() + 500)))).isInstanceOf(Won.class);
  }

  @Test
  void afterARunForAChangeTheNextOneWaitsForThePause() {
    claim(ask("a", at(0, 1)));
    place
        .frames()
        .publish(
            publication("a", at(0, 1), new Frames.Computed(new byte[0]), Duration.ofSeconds(60)))
        .block(SOON);

    assertThat(busy(ask("b", at(0, 2)))).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60));
    place.elapse(Duration.ofSeconds(61));
    assertThat(claim(ask("b", at(0, 2)))).isInstanceOf(Won.class);
  }

  @Test
  void aFailureIsThereUntilTheNextBucketOrChange() {
    fail(at(bucket, 1), 0);

    assertThat(claim(ask("b", at(bucket, 1))))
        .isEqualTo(new AlreadyThere(new State(at(bucket, 1), Progress.NONE, new Failure("{}", 0))));
    assertThat(claim(ask("b", at(bucket, 2)))).isInstanceOf(Won.class);
  }

  @Test
  void aFailureMayBeTriedAgainWhenItSaysSo() {
    fail(at(bucket), place.now() + 5000);
    assertThat(claim(ask("b", at(bucket)))).isInstanceOf(AlreadyThere.class);

    place.elapse(Duration.ofSeconds(6));

    assertThat(claim(ask("b", at(bucket)))).isInstanceOf(Won.class);
  }

  private void fail(Progress progress, long retryAt) {
    claim(ask("a", progress));
    place
        .frames()
        .publish(
            publication(
                "a", progress, new Frames.Failed(new Failure("{}", retryAt)), Duration.ZERO))
        .block(SOON);
  }

  private void publish(Progress progress, Frames.Entry... entries) {
    claim(ask("a", progress));
    place.frames().publish(computed("a", progress, "value", entries)).block(SOON);
  }

  private Claims.Answer claim(Ask ask) {
    return requireNonNull(place.claims().claim(ask).block(SOON));
  }

  private Duration busy(Ask ask) {
    return ((Busy) claim(ask)).ttl();
  }

  private boolean renew(String token) {
    return requireNonNull(place.claims().renew(MODEL, token).block(SOON));
  }
}
