package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.BOARD;
import static dev.panelcast.cache.Cast.COSTS_5;
import static dev.panelcast.cache.Cast.SALES_5;
import static dev.panelcast.cache.Cast.SOON;
import static dev.panelcast.cache.Cast.ask;
import static dev.panelcast.cache.Cast.at;
import static dev.panelcast.cache.Cast.computed;
import static dev.panelcast.cache.Cast.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every keeper of frames has to do when an epoch ends. */
abstract class EpochsContract {

  private final Place place = place();
  private final long bucket = place.now() / 5000 * 5000;

  abstract Place place();

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void onlyOneOfThoseWhoSeeTheSameHeadBeginsAnEpoch() {
    publish(at(bucket), entry(SALES_5, "a", at(bucket)));
    Head seen = head();

    assertThat(begin(seen)).isTrue();
    assertThat(begin(seen)).isFalse();
    assertThat(head().sequence()).isZero();
    assertThat(head().isOfAnotherEpochThan(seen)).isTrue();
  }

  @Test
  void anEpochBeginsWhereNoneWas() {
    assertThat(begin(new Head("x1", 3))).isFalse();
    assertThat(begin(null)).isTrue();
    assertThat(begin(null)).isFalse();
  }

  @Test
  void aHeadThatMovedIsNotReplaced() {
    publish(at(bucket - 5000), entry(SALES_5, "a", at(bucket)));
    Head seen = head();
    publish(at(bucket), entry(SALES_5, "b", at(bucket)));

    assertThat(begin(seen)).isFalse();
  }

  @Test
  void framesOfAnotherEpochDoNotCount() {
    publish(at(bucket), entry(SALES_5, "a", at(bucket)));
    begin(head());

    assertThat(read(SALES_5)).isEmpty();
    assertThat(claim("b", at(bucket), SALES_5)).isInstanceOf(Claims.Won.class);
  }

  @Test
  void restoredFramesGetThePlacesOfTheNewEpoch() {
    publish(at(bucket), entry(SALES_5, "a", at(bucket)), entry(COSTS_5, "b", at(bucket)));
    List<Frames.Entry> memory = read(SALES_5, COSTS_5);
    begin(head());

    restore(head().epoch(), memory);

    assertThat(read(SALES_5, COSTS_5)).usingRecursiveComparison().isEqualTo(memory);
    assertThat(head().sequence()).isEqualTo(2);
  }

  @Test
  void aFrameThatIsThereAlreadyIsNotRestored() {
    publish(at(bucket - 5000), entry(SALES_5, "a", at(bucket - 5000)));
    List<Frames.Entry> memory = read(SALES_5);
    publish(at(bucket), entry(SALES_5, "b", at(bucket)));

    restore(head().epoch(), memory);

    assertThat(head().sequence()).isEqualTo(2);
    assertThat(read(SALES_5).getFirst().at()).isEqualTo(bucket);
  }

  @Test
  void nothingIsRestoredIntoAnotherEpoch() {
    publish(at(bucket), entry(SALES_5, "a", at(bucket)));
    List<Frames.Entry> memory = read(SALES_5);
    begin(head());

    restore("gone1", memory);

    assertThat(read(SALES_5)).isEmpty();
  }

  private void publish(Progress progress, Frames.Entry... entries) {
    claim("a", progress);
    place.frames().publish(computed("a", progress, "value", entries)).block(SOON);
  }

  private Claims.Answer claim(String token, Progress want, Topic... needs) {
    return requireNonNull(
        place
            .claims()
            .claim(
                ask(
                    token,
                    want,
                    Arrays.stream(needs).collect(Collectors.toMap(topic -> topic, _ -> want))))
            .block(SOON));
  }

  private Head head() {
    return requireNonNull(place.shelf().head(BOARD).block(SOON));
  }

  private boolean begin(@Nullable Head expected) {
    return requireNonNull(place.shelf().begin(BOARD, expected).block(SOON));
  }

  private void restore(String epoch, List<Frames.Entry> entries) {
    place.shelf().restore(BOARD, epoch, entries).block(SOON);
  }

  private List<Frames.Entry> read(Topic... topics) {
    return requireNonNull(place.shelf().read(BOARD, Set.of(topics)).block(SOON)).entries();
  }
}
