package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.BOARD;
import static dev.panelcast.cache.Cast.COSTS_5;
import static dev.panelcast.cache.Cast.SALES;
import static dev.panelcast.cache.Cast.SALES_5;
import static dev.panelcast.cache.Cast.SALES_EAST;
import static dev.panelcast.cache.Cast.SOON;
import static dev.panelcast.cache.Cast.STAFF_5;
import static dev.panelcast.cache.Cast.at;
import static dev.panelcast.cache.Cast.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.cache.VirtualCluster.Member;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.test.subscriber.TestSubscriber;

/** What an instance watches, for how long, and what it keeps to itself. */
class FeedTests {

  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final Topic OWN =
      new Topic(BOARD, SALES, new TreeMap<>(), BucketSize.S5, Topic.PRIVATE);

  private final VirtualCluster cluster = new VirtualCluster();
  private final Member here = cluster.join(3);
  private final Member there = cluster.join(3);

  @Test
  void aTopicStaysWatchedForTheGraceAfterItsLastViewer() {
    Disposable first = here.feed().watch(Set.of(SALES_5));
    Disposable second = here.feed().watch(Set.of(SALES_5));
    first.dispose();
    cluster.pass(Duration.ofSeconds(11));
    assertThat(here.desk().watched(BOARD)).containsExactly(SALES_5);

    second.dispose();
    cluster.pass(Duration.ofMillis(9_999));
    assertThat(here.desk().watched(BOARD)).containsExactly(SALES_5);

    cluster.pass(MOMENT);
    assertThat(here.desk().watched(BOARD)).isEmpty();
    assertThat(here.desk().newest(SALES_5)).isNull();
  }

  @Test
  void whoLeavesTwiceIsCountedOnce() {
    here.feed().watch(Set.of(SALES_5));
    Disposable second = here.feed().watch(Set.of(SALES_5));

    second.dispose();
    second.dispose();
    cluster.pass(Duration.ofSeconds(11));

    assertThat(here.desk().watched(BOARD)).containsExactly(SALES_5);
  }

  @Test
  void whoComesBackWithinTheGraceIsNoFirstViewer() {
    here.feed().watch(Set.of(SALES_5)).dispose();
    cluster.pass(Duration.ofSeconds(9));
    here.forgetNews();

    here.feed().watch(Set.of(SALES_5));
    cluster.pass(Duration.ofSeconds(9));

    assertThat(here.events()).isEmpty();
    assertThat(here.desk().watched(BOARD)).containsExactly(SALES_5);
  }

  @Test
  void thoseWhoComputeLearnOfFirstViewersOnlyWithTheStoredFrameInMemory() {
    cluster.publish(at(0), "a", SALES_5);
    here.forgetNews();

    here.feed().watch(Set.of(SALES_5));
    here.feed().watch(Set.of(SALES_5));
    cluster.pass(MOMENT);

    assertThat(here.events()).containsExactly(new Desk.Watched(Set.of(SALES_5)));
    assertThat(requireNonNull(here.desk().newest(SALES_5)).frame().sequence()).isEqualTo(1);
  }

  @Test
  void watchedTopicsAreLiveUntilTheirViewersAreGone() {
    Disposable watch = here.feed().watch(Set.of(SALES_5));
    cluster.pass(Duration.ofMinutes(1));
    assertThat(liveTopics()).isEqualTo(1);

    watch.dispose();
    cluster.pass(Duration.ofSeconds(26));
    assertThat(liveTopics()).isZero();
  }

  @Test
  void topicsOfAnInstanceThatDiedAreLiveNoLonger() {
    here.feed().watch(Set.of(SALES_5));
    cluster.pass(MOMENT);
    here.instance().close();

    cluster.pass(Duration.ofSeconds(15));

    assertThat(liveTopics()).isZero();
  }

  @Test
  void aBoardHasALimitOfLiveTopicsInTheWholeCluster() {
    here.feed().watch(Set.of(SALES_5, COSTS_5));
    there.feed().watch(Set.of(STAFF_5));
    cluster.pass(Duration.ofSeconds(5));

    assertThatIllegalStateException()
        .isThrownBy(() -> there.feed().watch(Set.of(SALES_EAST)))
        .withMessageContaining("3");
    assertThatIllegalStateException()
        .isThrownBy(() -> here.feed().watch(Set.of(COSTS_5, SALES_EAST)));
    assertThat(here.desk().watched(BOARD)).containsExactlyInAnyOrder(SALES_5, COSTS_5);
    here.feed().watch(Set.of(SALES_5)).dispose();
    here.feed().watch(Set.of(OWN)).dispose();
  }

  @Test
  void privateTopicsAreLimitedApartFromTheOthers() {
    here.feed().watch(Set.of(own("1"), own("2"), own("3")));

    assertThatIllegalStateException().isThrownBy(() -> here.feed().watch(Set.of(own("4"))));
    here.feed().watch(Set.of(own("1"), SALES_5)).dispose();
    here.feed().watch(Set.of(SALES_5, COSTS_5, STAFF_5));
    there.feed().watch(Set.of(own("4")));
  }

  private static Topic own(String rate) {
    return new Topic(
        BOARD, SALES, new TreeMap<>(Map.of("rate", rate)), BucketSize.S5, Topic.PRIVATE);
  }

  @Test
  void framesOfPrivateTopicsNeverLeaveTheInstance() {
    here.feed().watch(Set.of(OWN));
    here.desk().deliver(BOARD, List.of(entry(OWN, "mine", at(0))));
    cluster.pass(Duration.ofSeconds(10));

    assertThat(here.batches())
        .singleElement()
        .satisfies(batch -> assertThat(batch.epoch()).isNull())
        .satisfies(batch -> assertThat(batch.frames()).allMatch(Frame::isLocal));
    assertThat(here.news()).hasSize(1);
    assertThat(here.read(OWN, SALES_5).frames()).singleElement().matches(Frame::isLocal);
    assertThat(here.read(OWN).epoch()).isEqualTo("e1");
    assertThat(there.read(OWN).frames()).isEmpty();
    assertThat(liveTopics()).isZero();
  }

  @Test
  void aDeliveryOfTheSameContentIsFreshAndOneOfTheOldIsNothing() {
    here.feed().watch(Set.of(OWN));
    here.desk().deliver(BOARD, List.of(entry(OWN, "a", at(5000))));
    here.desk().deliver(BOARD, List.of(entry(OWN, "a", at(10_000))));
    here.desk().deliver(BOARD, List.of(entry(OWN, "b", at(0))));
    cluster.pass(MOMENT);

    assertThat(here.batches()).hasSize(2);
    assertThat(here.batches().getLast().frames()).isEmpty();
    assertThat(here.batches().getLast().fresh()).extracting(Feed.Fresh::topic).containsExactly(OWN);
    assertThat(requireNonNull(here.desk().newest(OWN)).at()).isEqualTo(10_000);
  }

  @Test
  void aListenerThatDoesNotKeepUpIsToldToReadAgainAndHoldsUpNobody() {
    here.feed().watch(Set.of(SALES_5));
    cluster.pass(MOMENT);

    TestSubscriber<News> slow = TestSubscriber.builder().initialRequest(0).build();
    here.feed().news(BOARD).subscribe(slow);
    publishMany(2 * Hub.CAPACITY);
    slow.request(Long.MAX_VALUE);
    cluster.pass(MOMENT);

    assertThat(slow.getReceivedOnNext()).contains(new News.Reread());
    assertThat(slow.getReceivedOnNext()).hasSizeLessThan(2 * Hub.CAPACITY);
    assertThat(here.batches()).hasSize(2 * Hub.CAPACITY);
  }

  private void publishMany(int count) {
    for (int version = 1; version <= count; version++) {
      cluster.publish(at(0, version), "v" + version, SALES_5);
    }
  }

  private int liveTopics() {
    return requireNonNull(cluster.cluster.memory().register(BOARD, Set.of()).block(SOON));
  }
}
