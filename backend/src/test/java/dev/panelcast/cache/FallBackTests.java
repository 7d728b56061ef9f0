package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.BOARD;
import static dev.panelcast.cache.Cast.SALES_5;
import static dev.panelcast.cache.Cast.SOON;
import static dev.panelcast.cache.Cast.at;
import static dev.panelcast.cache.Cast.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.cache.VirtualCluster.Member;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A replica that was behind takes over: what was told may not be told otherwise. */
class FallBackTests {

  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final Duration CHECKED = LiveTopics.RENEWAL.plus(Follower.PATIENCE);

  private final VirtualCluster cluster = new VirtualCluster();
  private final Member here = cluster.join();

  @Test
  void aStreamThatWentBackBeginsAnotherEpoch() {
    cluster.cluster.memory().fallBack(BOARD, replicaThatIsBehind());

    cluster.pass(CHECKED);

    assertThat(here.news()).contains(new News.Reset("epoch-changed"));
    assertThat(here.read(SALES_5).epoch()).isEqualTo("e2");
    assertThat(requireNonNull(here.desk().newest(SALES_5)).progress()).isEqualTo(at(0, 2));
  }

  @Test
  void aStreamThatCaughtUpIsNotTakenForTheSame() {
    Shelf.Reading replica = replicaThatIsBehind();
    here.instance().cut();
    cluster.cluster.memory().fallBack(BOARD, replica);
    cluster.publish(at(0, 3), "other b", SALES_5);

    here.instance().mend();
    cluster.pass(Follower.RETRY);

    assertThat(here.news()).contains(new News.Reset("epoch-changed"));
    assertThat(requireNonNull(here.desk().newest(SALES_5)).progress()).isEqualTo(at(0, 3));
    assertThat(here.read(SALES_5).epoch()).isEqualTo("e2");
  }

  @Test
  void norByWhoMadeFramesForItsOwnViewersMeanwhile() {
    Shelf.Reading replica = replicaThatIsBehind();
    here.instance().cut();
    here.desk().deliver(BOARD, List.of(entry(SALES_5, "mine", at(0, 3))));
    cluster.cluster.memory().fallBack(BOARD, replica);
    cluster.publish(at(0, 4), "other b", SALES_5);

    here.instance().mend();
    cluster.pass(Follower.RETRY);

    assertThat(requireNonNull(here.desk().newest(SALES_5)).progress()).isEqualTo(at(0, 4));
    assertThat(here.read(SALES_5).epoch()).isEqualTo("e2");
  }

  @Test
  void norByWhoHearsHowItCaughtUp() {
    Shelf.Reading replica = replicaThatIsBehind();
    cluster.cluster.memory().fallBack(BOARD, replica);
    cluster.publish(at(0, 3), "other b", SALES_5);
    cluster.pass(MOMENT);

    assertThat(here.news()).containsExactly(new News.Reset("epoch-changed"));
    assertThat(here.read(SALES_5).epoch()).isEqualTo("e2");
  }

  @Test
  void anEpochThatHadEndedIsNotFollowedAgain() {
    Shelf.Reading replica = replicaThatIsBehind();
    cluster.cluster.clear();
    cluster.pass(CHECKED);
    assertThat(here.read(SALES_5).epoch()).isEqualTo("e2");
    here.forgetNews();

    cluster.cluster.memory().fallBack(BOARD, replica);
    cluster.pass(CHECKED);

    assertThat(here.news()).containsExactly(new News.Reset("epoch-changed"));
    assertThat(here.read(SALES_5).epoch()).isEqualTo("e3");
    assertThat(requireNonNull(here.desk().newest(SALES_5)).progress()).isEqualTo(at(0, 2));
  }

  /** What had come to a replica when a frame more was published and heard. */
  private Shelf.Reading replicaThatIsBehind() {
    here.feed().watch(Set.of(SALES_5));
    cluster.pass(MOMENT);
    cluster.publish(at(0, 1), "a", SALES_5);
    Shelf.Reading replica =
        requireNonNull(cluster.cluster.memory().read(BOARD, Set.of(SALES_5)).block(SOON));
    cluster.publish(at(0, 2), "b", SALES_5);
    cluster.pass(MOMENT);
    here.forgetNews();
    return replica;
  }
}
