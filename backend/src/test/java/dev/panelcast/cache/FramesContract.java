package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.BOARD;
import static dev.panelcast.cache.Cast.COSTS_5;
import static dev.panelcast.cache.Cast.MODEL;
import static dev.panelcast.cache.Cast.SALES_5;
import static dev.panelcast.cache.Cast.SALES_EAST;
import static dev.panelcast.cache.Cast.SOON;
import static dev.panelcast.cache.Cast.ask;
import static dev.panelcast.cache.Cast.at;
import static dev.panelcast.cache.Cast.computed;
import static dev.panelcast.cache.Cast.entry;
import static dev.panelcast.cache.Cast.publication;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Frames.Accepted;
import dev.panelcast.cache.Frames.Reason;
import dev.panelcast.cache.Frames.Refused;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every keeper of frames has to do when something is published or read. */
abstract class FramesContract {

  private final Place place = place();
  private final long bucket = place.now() / 5000 * 5000;

  abstract Place place();

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void framesGetConsecutiveSequencesInOrder() {
    publish(at(bucket), entry(SALES_5, "a", at(bucket)), entry(COSTS_5, "b", at(bucket)));

    Shelf.Reading reading = read(COSTS_5, SALES_5);

    assertThat(requireNonNull(reading.head()).sequence()).isEqualTo(2);
    assertThat(reading.entries())
        .extracting(entry -> entry.frame().topic() + " " + entry.frame().sequence())
        .containsExactly(SALES_5 + " 1", COSTS_5 + " 2");
  }

  @Test
  void aFrameComesBackAsItWas() {
    Frames.Entry entry = entry(SALES_EAST, "ä\u2028 & more", at(bucket, 7));
    publish(at(bucket, 7), entry);

    Frames.Entry stored = read(SALES_EAST).entries().getFirst();

    assertThat(stored).usingRecursiveComparison().isEqualTo(entry.at(1));
  }

  @Test
  void theFirstPublicationBeginsAnEpoch() {
    publish(at(bucket));

    assertThat(read().head()).isEqualTo(new Head("e1", 0));
  }

  @Test
  void beforeTheFirstPublicationThereIsNoHead() {
    assertThat(read(SALES_5)).isEqualTo(new Shelf.Reading(null, List.of()));
    assertThat(place.shelf().head(BOARD).blockOptional(SOON)).isEmpty();
  }

  @Test
  void theSameContentKeepsItsSequenceAndGetsTheNewTimes() {
    publish(at(bucket - 5000), entry(SALES_5, "a", at(bucket - 5000)));
    publish(at(bucket), entry(SALES_5, "a", at(bucket)), entry(COSTS_5, "b", at(bucket)));

    Frame frame = read(SALES_5).entries().getFirst().frame();

    assertThat(frame.sequence()).isEqualTo(1);
    assertThat(requireNonNull(frame.times().bucketStart()).toEpochMilli()).isEqualTo(bucket);
    assertThat(requireNonNull(read().head()).sequence()).isEqualTo(2);
  }

  @Test
  void otherContentGetsTheNextSequence() {
    publish(at(bucket - 5000), entry(SALES_5, "a", at(bucket - 5000)));
    publish(at(bucket), entry(SALES_5, "b", at(bucket)));

    assertThat(read(SALES_5).entries().getFirst().frame().sequence()).isEqualTo(2);
  }

  @Test
  void withoutTheClaimNothingIsStored() {
    claim("a", at(bucket));

    assertThat(refusal(computed("b", at(bucket), "v", entry(SALES_5, "x", at(bucket)))))
        .isEqualTo(Reason.TOKEN);
    assertThat(read(SALES_5).entries()).isEmpty();
  }

  @Test
  void aWinnerWhoWasPausedForTooLongIsRefused() {
    claim("a", at(bucket));
    place.elapse(Claims.LEASE.plusMillis(1));
    claim("b", at(bucket));

    assertThat(refusal(computed("a", at(bucket), "v"))).isEqualTo(Reason.TOKEN);
  }

  @Test
  void aPublicationEndsTheClaim() {
    publish(at(bucket));

    assertThat(refusal(computed("a", at(bucket), "v"))).isEqualTo(Reason.TOKEN);
  }

  @Test
  void aBucketInTheFutureIsRefused() {
    long future = place.now() + 3000;
    claim("a", at(bucket));

    assertThat(refusal(computed("a", at(future), "v"))).isEqualTo(Reason.FUTURE);
  }

  @Test
  void anEarlierBucketIsRefused() {
    publish(at(bucket));
    place.claims().claim(ask("b", at(bucket, 1))).block(SOON);

    assertThat(refusal(computed("b", at(bucket - 5000, 1), "v"))).isEqualTo(Reason.OLDER);
  }

  @Test
  void anyEarlierVersionIsRefused() {
    publish(at(bucket - 5000, 7));
    claim("b", at(bucket, 7));

    assertThat(refusal(computed("b", at(bucket, 6), "v"))).isEqualTo(Reason.OLDER);
    assertThat(refusal(computed("b", at(bucket), "v"))).isEqualTo(Reason.OLDER);
  }

  @Test
  void aFrameThatIsOlderThanTheStoredOneIsLeftOut() {
    publish(at(bucket - 5000, 7), entry(SALES_5, "a", at(bucket - 5000, 7)));
    publish(at(bucket, 7), entry(SALES_5, "b", at(bucket, 6)), entry(COSTS_5, "c", at(bucket, 7)));

    assertThat(read(SALES_5, COSTS_5).entries())
        .extracting(entry -> entry.frame().sequence())
        .containsExactly(1L, 2L);
  }

  @Test
  void theValueIsKeptForThoseWhoProjectLater() {
    publish(at(bucket, 7));

    Frames.Value value = requireNonNull(place.frames().value(MODEL).block(SOON));

    assertThat(value.progress()).isEqualTo(at(bucket, 7));
    assertThat(new String(value.bytes(), StandardCharsets.UTF_8)).isEqualTo("value");
  }

  @Test
  void thereIsNoValueBeforeTheFirst() {
    assertThat(place.frames().value(MODEL).blockOptional(SOON)).isEmpty();
  }

  @Test
  void aFailureKeepsTheValueAndSuccessEndsTheFailure() {
    publish(at(bucket - 5000));
    claim("b", at(bucket));
    Claims.Failure failure = new Claims.Failure("{\"code\":\"x\"}", 0);
    accept(publication("b", at(bucket), new Frames.Failed(failure), Duration.ZERO));

    assertThat(state(at(bucket)))
        .isEqualTo(new Claims.State(at(bucket), at(bucket - 5000), failure));
    assertThat(requireNonNull(place.frames().value(MODEL).block(SOON)).progress())
        .isEqualTo(at(bucket - 5000));

    publish(at(bucket, 1));
    assertThat(state(at(bucket, 1)))
        .isEqualTo(new Claims.State(at(bucket, 1), at(bucket, 1), null));
  }

  @Test
  void projectingAfterAFailureChangesNothingOfTheModel() {
    publish(at(bucket - 5000));
    claim("b", at(bucket));
    Claims.Failure failure = new Claims.Failure("{}", 0);
    accept(publication("b", at(bucket), new Frames.Failed(failure), Duration.ZERO));
    place.claims().claim(ask("c", at(bucket), Map.of(SALES_5, at(bucket)))).block(SOON);

    accept(
        publication(
            "c",
            at(bucket - 5000),
            new Frames.Projected(),
            Duration.ZERO,
            entry(SALES_5, "x", at(bucket))));

    assertThat(state(at(bucket)))
        .isEqualTo(new Claims.State(at(bucket), at(bucket - 5000), failure));
    assertThat(read(SALES_5).entries()).hasSize(1);
  }

  @Test
  void framesAndValuesThatNobodyWatchesExpire() {
    publish(at(bucket), entry(SALES_5, "a", at(bucket)));
    place.elapse(Frames.KEPT.plusSeconds(1));
    publish(at(bucket, 1));

    assertThat(read(SALES_5).entries()).isEmpty();
  }

  @Test
  void framesAndValuesThatAreWatchedDoNot() {
    publish(at(bucket), entry(SALES_5, "a", at(bucket)));
    place.elapse(Frames.KEPT.minusSeconds(1));
    place.liveTopics().register(BOARD, Set.of(SALES_5)).block(SOON);
    place.elapse(Frames.KEPT.minusSeconds(1));

    assertThat(read(SALES_5).entries()).hasSize(1);
    assertThat(place.frames().value(MODEL).blockOptional(SOON)).isPresent();
  }

  private void publish(Progress progress, Frames.Entry... entries) {
    claim("a", progress);
    accept(computed("a", progress, "value", entries));
  }

  private void claim(String token, Progress want) {
    assertThat(place.claims().claim(ask(token, want)).block(SOON)).isInstanceOf(Claims.Won.class);
  }

  private void accept(Frames.Publication publication) {
    assertThat(place.frames().publish(publication).block(SOON)).isEqualTo(new Accepted());
  }

  private Reason refusal(Frames.Publication publication) {
    return ((Refused) requireNonNull(place.frames().publish(publication).block(SOON))).reason();
  }

  private Claims.State state(Progress want) {
    Claims.Answer answer = requireNonNull(place.claims().claim(ask("z", want)).block(SOON));
    return ((Claims.AlreadyThere) answer).state();
  }

  private Shelf.Reading read(Topic... topics) {
    return requireNonNull(place.shelf().read(BOARD, Set.of(topics)).block(SOON));
  }
}
