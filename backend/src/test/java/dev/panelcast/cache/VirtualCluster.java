package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.BOARD;
import static dev.panelcast.cache.Cast.SOON;
import static dev.panelcast.cache.Cast.ask;
import static dev.panelcast.cache.Cast.computed;
import static dev.panelcast.cache.Cast.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import reactor.test.scheduler.VirtualTimeScheduler;

/** A cluster in memory in which time passes when the test says so. */
final class VirtualCluster {

  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  final TestCluster cluster =
      new TestCluster(() -> Instant.ofEpochMilli(time.now(TimeUnit.MILLISECONDS)));

  /** An instance with everything that it was told. */
  record Member(TestInstance instance, List<News> news, List<Desk.Event> events) {

    Feed feed() {
      return instance.feed();
    }

    Desk desk() {
      return instance.desk();
    }

    Feed.View read(Topic... topics) {
      return requireNonNull(feed().read(BOARD, Set.of(topics)).block(SOON));
    }

    /** The batches among the news. */
    List<News.Batch> batches() {
      return news.stream()
          .filter(News.Batch.class::isInstance)
          .map(News.Batch.class::cast)
          .toList();
    }

    void forgetNews() {
      news.clear();
      events.clear();
    }
  }

  /** A further instance, which allows this many live topics, and hears what is published. */
  Member join(int liveTopics) {
    TestInstance instance = cluster.attach(time, liveTopics);
    Member member = new Member(instance, new ArrayList<>(), new ArrayList<>());
    instance.feed().news(BOARD).subscribe(member.news::add);
    instance.desk().events(BOARD).subscribe(member.events::add);
    pass(Duration.ofMillis(1));
    member.forgetNews();
    return member;
  }

  Member join() {
    return join(500);
  }

  void pass(Duration duration) {
    time.advanceTimeBy(duration);
  }

  void publish(Progress progress, String text, Topic... topics) {
    publish(
        progress,
        Arrays.stream(topics)
            .map(topic -> entry(topic, text, progress))
            .toArray(Frames.Entry[]::new));
  }

  void publish(Progress progress, Frames.Entry... entries) {
    MemoryCluster memory = cluster.memory();
    assertThat(memory.claim(ask("t", progress)).block(SOON)).isInstanceOf(Claims.Won.class);
    assertThat(memory.publish(computed("t", progress, "v", entries)).block(SOON))
        .isInstanceOf(Frames.Accepted.class);
    pass(Duration.ZERO);
  }
}
