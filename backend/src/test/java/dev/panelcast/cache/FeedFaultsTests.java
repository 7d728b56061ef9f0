package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.BOARD;
import static dev.panelcast.cache.Cast.COSTS_5;
import static dev.panelcast.cache.Cast.SALES_5;
import static dev.panelcast.cache.Cast.SOON;
import static dev.panelcast.cache.Cast.at;
import static dev.panelcast.cache.Cast.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.cache.VirtualCluster.Member;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Status;
import dev.panelcast.wire.FrameCodec;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lost messages, a lost Redis, and what was lost in it. */
class FeedFaultsTests {

  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final Duration CHECKED = LiveTopics.RENEWAL.plus(Follower.PATIENCE);

  private final VirtualCluster cluster = new VirtualCluster();
  private final Member here = cluster.join();
  private final Member there = cluster.join();

  @Test
  void aMessageAfterALostOneBringsWhatWasInBoth() {
    watch(here);
    cluster.publish(at(0), "a", SALES_5, COSTS_5);
    here.instance().goDeaf();
    cluster.publish(at(0, 1), "b", SALES_5);
    here.instance().hear();
    cluster.publish(at(0, 2), "c", COSTS_5);
    cluster.pass(MOMENT);

    assertThat(here.batches().getLast().frames())
        .extracting(Frame::sequence)
        .containsExactly(3L, 4L);
    assertThat(here.events()).contains(new Desk.Recovered());
    assertThat(requireNonNull(here.desk().newest(SALES_5)).progress()).isEqualTo(at(0, 1));
  }

  @Test
  void aLastMessageThatWasLostIsNoticedByTheHead() {
    watch(here);
    here.instance().goDeaf();
    cluster.publish(at(0), "a", SALES_5);
    assertThat(here.news()).isEmpty();

    cluster.pass(CHECKED);

    assertThat(here.batches())
        .singleElement()
        .satisfies(batch -> assertThat(batch.frames()).hasSize(1));
  }

  @Test
  void lostNewTimesComeWithTheNextReading() {
    watch(here);
    cluster.publish(at(0, 1), "a", SALES_5, COSTS_5);
    here.instance().goDeaf();
    cluster.publish(at(0, 2), "a", SALES_5);
    here.instance().hear();
    here.forgetNews();
    here.instance().cut();
    here.instance().mend();
    cluster.pass(MOMENT);

    assertThat(requireNonNull(here.desk().newest(SALES_5)).progress()).isEqualTo(at(0, 2));
  }

  @Test
  void whoWasFasterElsewhereIsReadOnRequest() {
    watch(here);
    here.instance().goDeaf();
    cluster.publish(at(0), "a", SALES_5);

    here.desk().reread(BOARD);
    cluster.pass(MOMENT);
    assertThat(here.desk().newest(SALES_5)).isNotNull();

    cluster.pass(Follower.PATIENCE);
    assertThat(here.batches()).hasSize(1);
  }

  @Test
  void withoutRedisViewersGetLocalFramesAndAreResetWhenItIsBack() {
    watch(here);
    cluster.publish(at(0), "a", SALES_5);
    here.instance().cut();
    here.desk().deliver(BOARD, List.of(entry(SALES_5, "b", at(5000))));
    cluster.pass(MOMENT);

    News.Batch told = here.batches().getLast();
    assertThat(told.epoch()).isNull();
    assertThat(told.frames()).singleElement().matches(Frame::isLocal);
    assertThat(here.read(SALES_5).epoch()).isNull();
    assertThat(here.read(SALES_5).frames()).singleElement().matches(Frame::isLocal);

    here.forgetNews();
    here.instance().mend();
    cluster.pass(Follower.RETRY);

    assertThat(here.news()).first().isEqualTo(new News.Reset("rejoined"));
    assertThat(here.events()).contains(new Desk.Recovered());
    assertThat(here.read(SALES_5).frames()).singleElement().matches(frame -> frame.sequence() == 2);
    assertThat(requireNonNull(there.read(SALES_5).frames().getFirst()).sequence()).isEqualTo(2);
  }

  @Test
  void whoOnlyAskedWithoutRedisDoesNotLetAllViewersBeginAnew() {
    watch(here);
    cluster.publish(at(0), "a", SALES_5);
    here.instance().cut();
    here.read(SALES_5);
    here.forgetNews();

    here.instance().mend();
    cluster.pass(Follower.RETRY);

    assertThat(here.news()).containsExactly(new News.Reread());
  }

  @Test
  void whatTheOthersMadeMeanwhileWinsOverLocalFrames() {
    watch(here);
    here.instance().cut();
    here.desk().deliver(BOARD, List.of(entry(SALES_5, "mine", at(5000, 1))));
    cluster.publish(at(0, 2), "theirs", SALES_5);
    cluster.publish(at(0, 3), "theirs newer", SALES_5);

    here.instance().mend();
    cluster.pass(Follower.RETRY);

    assertThat(requireNonNull(here.desk().newest(SALES_5)).progress()).isEqualTo(at(0, 3));
    assertThat(here.read(SALES_5).head()).isEqualTo(2);
  }

  @Test
  void aShortAbsenceThatNobodySawResetsNobody() {
    watch(here);
    cluster.publish(at(0), "a", SALES_5);
    here.forgetNews();
    here.instance().cut();
    cluster.pass(Duration.ofSeconds(6));
    cluster.publish(at(0, 1), "b", SALES_5);
    here.instance().mend();
    cluster.pass(Follower.RETRY);

    assertThat(here.news())
        .singleElement()
        .satisfies(news -> assertThat(((News.Batch) news).frames()).hasSize(1));
    assertThat(here.events()).containsExactly(new Desk.Recovered());
  }

  @Test
  void aTopicThatIsFirstWatchedWithoutRedisIsTold() {
    here.instance().cut();

    here.feed().watch(Set.of(SALES_5));
    cluster.pass(MOMENT);

    assertThat(here.events()).contains(new Desk.Watched(Set.of(SALES_5)));
  }

  @Test
  void whenRedisLostEverythingTheFramesInMemoryAreTheFirstOfANewEpoch() {
    here.feed().watch(Set.of(SALES_5));
    there.feed().watch(Set.of(COSTS_5));
    cluster.pass(MOMENT);
    cluster.publish(at(0), "a", SALES_5, COSTS_5);
    cluster.cluster.clear();

    cluster.pass(CHECKED);

    for (Member member : List.of(here, there)) {
      assertThat(member.news()).contains(new News.Reset("epoch-changed"));
      Feed.View view = member.read(SALES_5, COSTS_5);
      assertThat(view.epoch()).isEqualTo("e2");
      assertThat(view.frames())
          .extracting(Frame::topic)
          .containsExactlyInAnyOrder(SALES_5, COSTS_5);
    }
  }

  @ParameterizedTest
  @CsvSource({"ERROR, compute_failed", "STALE, database_away", "STALE, compute_timeout"})
  void failuresAreNotStoredAgain(Status status, String code) {
    watch(here);
    Frame failed =
        FrameCodec.still(Cast.frame(SALES_5, "a", at(0)), status, new Problem(code, "Gone.", null));
    cluster.publish(at(0), new Frames.Entry(failed, 0, true));
    cluster.cluster.clear();

    cluster.pass(CHECKED);

    assertThat(here.read(SALES_5).epoch()).isEqualTo("e2");
    assertThat(here.read(SALES_5).frames()).isEmpty();
  }

  @Test
  void aPublicationWhoseAnswerWasLostIsHeardAllTheSame() {
    watch(here);
    here.instance().claims().claim(Cast.ask("t", at(0))).block(SOON);
    here.instance().loseNextAnswer();

    assertThat(
            here.instance()
                .frames()
                .publish(Cast.computed("t", at(0), "v", entry(SALES_5, "a", at(0))))
                .materialize()
                .block(SOON))
        .satisfies(
            signal ->
                assertThat(requireNonNull(signal).getThrowable()).isInstanceOf(ClusterAway.class));
    cluster.pass(MOMENT);
    assertThat(here.batches()).hasSize(1);
  }

  @Test
  void anAnnouncementThatCannotBeTakenEndsNothing() {
    watch(here);
    Frame damaged = damaged(entry(SALES_5, "a", at(0)).frame());
    cluster.publish(at(0), new Frames.Entry(damaged, 0, false));
    cluster.publish(at(1), new Frames.Entry(damaged, 1, false));

    cluster.publish(at(2), "b", SALES_5);
    cluster.pass(MOMENT);

    assertThat(here.batches().getLast().frames()).extracting(Frame::sequence).containsExactly(2L);
  }

  /** A frame whose bytes are none, so that it cannot be given other times. */
  private static Frame damaged(Frame frame) {
    return new Frame(
        frame.topic(),
        frame.sequence(),
        frame.status(),
        frame.problem(),
        frame.revision(),
        frame.times(),
        frame.versions(),
        new byte[0],
        0,
        null);
  }

  private void watch(Member member) {
    member.feed().watch(Set.of(SALES_5, COSTS_5));
    cluster.pass(MOMENT);
    member.forgetNews();
  }
}
