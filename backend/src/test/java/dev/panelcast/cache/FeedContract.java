package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.BOARD;
import static dev.panelcast.cache.Cast.COSTS_5;
import static dev.panelcast.cache.Cast.MODEL;
import static dev.panelcast.cache.Cast.SALES_5;
import static dev.panelcast.cache.Cast.SOON;
import static dev.panelcast.cache.Cast.ask;
import static dev.panelcast.cache.Cast.at;
import static dev.panelcast.cache.Cast.computed;
import static dev.panelcast.cache.Cast.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;

/** What two instances see of each other through a cluster that works. */
abstract class FeedContract {

  private final Place place = place();
  private final long bucket = place.now() / 5000 * 5000;
  private final List<Switchboard> opened = new ArrayList<>();
  private final Switchboard one = open();
  private final Switchboard other = open();

  abstract Place place();

  private Switchboard open() {
    Switchboard switchboard =
        new Switchboard(
            new ClusterPorts(place.shelf(), place.liveTopics(), place.channel()),
            () -> Instant.ofEpochMilli(place.now()),
            3,
            Schedulers.parallel(),
            new SimpleMeterRegistry());
    opened.add(switchboard);
    return switchboard;
  }

  @AfterEach
  void close() {
    opened.forEach(Switchboard::close);
    place.close();
  }

  @Test
  void aPublicationReachesEveryInstanceOnceAndInOneBatch() {
    Overheard<News> here = hear(one, SALES_5, COSTS_5);
    Overheard<News> there = hear(other, SALES_5, COSTS_5);

    publish(at(bucket), entry(SALES_5, "a", at(bucket)), entry(COSTS_5, "b", at(bucket)));

    for (Overheard<News> viewer : List.of(here, there)) {
      News.Batch batch = viewer.next(News.Batch.class);
      assertThat(batch.frames()).extracting(Frame::topic).containsExactly(SALES_5, COSTS_5);
      assertThat(batch.frames()).extracting(Frame::sequence).containsExactly(1L, 2L);
      assertThat(batch.epoch()).isEqualTo(read(one).epoch());
    }
  }

  @Test
  void theSameContentIsToldAsFresh() {
    publish(at(bucket - 5000), entry(SALES_5, "a", at(bucket - 5000)));
    Overheard<News> viewer = hear(one, SALES_5);
    Frames.Entry same = entry(SALES_5, "a", at(bucket));

    publish(at(bucket), same);

    News.Batch batch = viewer.next(News.Batch.class);
    assertThat(batch.frames()).isEmpty();
    assertThat(batch.fresh())
        .containsExactly(
            new Feed.Fresh(SALES_5, same.frame().revision(), same.frame().times(), false));
    assertThat(requireNonNull(one.newest(SALES_5)))
        .usingRecursiveComparison()
        .isEqualTo(same.at(1));
  }

  @Test
  void whatIsQuietIsKnownAndToldAsQuiet() {
    publish(at(0, 1), entry(SALES_5, "a", at(0, 1)));
    Overheard<News> viewer = hear(one, SALES_5);
    Frames.Entry quiet = new Frames.Entry(entry(SALES_5, "a", at(0, 2)).frame(), 0, true);

    publish(at(0, 2), quiet);

    assertThat(viewer.next(News.Batch.class).fresh().getFirst().quiet()).isTrue();
    assertThat(requireNonNull(one.newest(SALES_5)).progress()).isEqualTo(at(0, 2));
  }

  @Test
  void aReadingShowsEpochHeadAndFramesInOrder() {
    publish(at(bucket), entry(COSTS_5, "b", at(bucket)), entry(SALES_5, "a", at(bucket)));

    Feed.View view = read(one, SALES_5, COSTS_5);

    assertThat(view.epoch()).isEqualTo("e1");
    assertThat(view.head()).isEqualTo(2);
    assertThat(view.frames()).extracting(Frame::topic).containsExactly(COSTS_5, SALES_5);
  }

  @Test
  void thereIsAnEpochBeforeThereIsAFrame() {
    Feed.View view = read(one, SALES_5);

    assertThat(view.epoch()).isNotNull().isEqualTo(read(other, SALES_5).epoch());
    assertThat(view.head()).isZero();
    assertThat(view.frames()).isEmpty();
  }

  @Test
  void aTopicIsLiveInTheClusterBeforeThoseWhoComputeLearnOfIt() {
    Overheard<Desk.Event> desk = new Overheard<>(one.events(BOARD));

    one.watch(Set.of(SALES_5));

    assertThat(desk.next(Desk.Watched.class).topics()).containsExactly(SALES_5);
    Claims.Won won =
        (Claims.Won) requireNonNull(place.claims().claim(want(at(bucket))).block(SOON));
    assertThat(won.live()).containsOnlyKeys(SALES_5);
  }

  @Test
  void whatIsStoredIsKnownWhenThoseWhoComputeLearnOfATopic() {
    publish(at(bucket), entry(SALES_5, "a", at(bucket)));
    Overheard<Desk.Event> desk = new Overheard<>(one.events(BOARD));

    one.watch(Set.of(SALES_5));

    desk.next(Desk.Watched.class);
    assertThat(requireNonNull(one.newest(SALES_5)).progress()).isEqualTo(at(bucket));
  }

  @Test
  void whoComputesElsewhereIsTold() {
    Overheard<Desk.Event> desk = following(other);

    publish(at(bucket));

    assertThat(desk.next(Desk.Published.class, event -> event.key().equals(MODEL)).state())
        .isEqualTo(new Claims.State(at(bucket), at(bucket), null));
  }

  private Overheard<News> hear(Switchboard switchboard, Topic... topics) {
    Overheard<Desk.Event> desk = following(switchboard);
    switchboard.watch(Set.of(topics));
    desk.next(Desk.Watched.class);
    return new Overheard<>(switchboard.news(BOARD));
  }

  /** Returns when the instance hears what is published. */
  private Overheard<Desk.Event> following(Switchboard switchboard) {
    Overheard<Desk.Event> desk = new Overheard<>(switchboard.events(BOARD));
    ModelKey unrelated = ModelKey.of(BOARD, "unrelated", Map.of());
    Progress now = at(place.now());
    place
        .claims()
        .claim(new Claims.Ask(unrelated, "w", now, true, Set.of(), Map.of()))
        .then(
            place
                .frames()
                .publish(
                    new Frames.Publication(
                        unrelated, "w", now, new Frames.Projected(), List.of(), Duration.ZERO)))
        .block(SOON);
    desk.next(Desk.Event.class);
    return desk;
  }

  private Feed.View read(Switchboard switchboard, Topic... topics) {
    return requireNonNull(switchboard.read(BOARD, Set.copyOf(Arrays.asList(topics))).block(SOON));
  }

  private void publish(Progress progress, Frames.Entry... entries) {
    place.claims().claim(want(progress)).block(SOON);
    place.frames().publish(computed("a", progress, "value", entries)).block(SOON);
  }

  private static Claims.Ask want(Progress progress) {
    return ask("a", progress);
  }
}
