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
import static dev.panelcast.cache.Cast.publication;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Channel.Heard;
import dev.panelcast.cache.Channel.Joined;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Versions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

/** What is announced, and how it is heard. */
abstract class ChannelContract {

  private final Place place = place();
  private final long bucket = place.now() / 5000 * 5000;

  abstract Place place();

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void onePublicationIsOneMessageWithEverythingInIt() throws InterruptedException {
    publish(at(bucket - 5000, 1), entry(SALES_5, "a", at(bucket - 5000, 1)));
    Progress now = at(bucket, 1);

    Message message = hear(() -> publish(now, entry(SALES_5, "a", now), entry(COSTS_5, "b", now)));

    assertThat(message.prev()).isEqualTo(1);
    assertThat(message.head()).isEqualTo(head()).extracting(Head::sequence).isEqualTo(2L);
    assertThat(message.step()).isEqualTo(new Message.Step(MODEL, new Claims.State(now, now, null)));
    assertThat(message.moved()).containsExactly(Message.Moved.by(entry(SALES_5, "a", now)));
    assertThat(message.frames())
        .usingRecursiveComparison()
        .isEqualTo(List.of(entry(COSTS_5, "b", now).at(2)));
  }

  @Test
  void aFailureIsToldWithWhatItSays() throws InterruptedException {
    Claims.Failure failure = new Claims.Failure("no_source\n\nThere is none.\n", 5);

    Message message = hear(() -> fail(failure));

    assertThat(requireNonNull(message.step()).state())
        .isEqualTo(new Claims.State(at(bucket), Progress.NONE, failure));
  }

  @Test
  void quietNewsSaySo() throws InterruptedException {
    publish(at(0, 1), entry(SALES_5, "a", at(0, 1)));
    Frames.Entry quiet = new Frames.Entry(entry(SALES_5, "a", at(0, 2)).frame(), 0, true);

    Message message = hear(() -> publish(at(0, 2), quiet));

    assertThat(message.moved().getFirst().quiet()).isTrue();
  }

  @Test
  void aNewEpochIsTold() throws InterruptedException {
    publish(at(bucket), entry(SALES_5, "a", at(bucket)));
    Head before = head();

    Message message = hear(() -> place.shelf().begin(BOARD, before).block(SOON));

    assertThat(message).isEqualTo(new Message(0, head(), null, List.of(), List.of()));
  }

  @Test
  void restoredFramesAreToldWithoutAModel() throws InterruptedException {
    publish(at(bucket));
    Frames.Entry entry = entry(SALES_5, "a", at(bucket));

    Message message =
        hear(() -> place.shelf().restore(BOARD, head().epoch(), List.of(entry)).block(SOON));

    assertThat(message.step()).isNull();
    assertThat(message.frames()).usingRecursiveComparison().isEqualTo(List.of(entry.at(1)));
  }

  @Test
  void versionsMergeByMaximumAndOnlyWhatRisesIsTold() throws InterruptedException {
    place.announcements().announce(versions("costs", 5)).block(SOON);
    BlockingQueue<Versions> announced = new LinkedBlockingQueue<>();
    Disposable listening = place.announcements().announced().subscribe(announced::add);

    assertThat(next(announced)).isEqualTo(versions("costs", 5));
    place.announcements().announce(versions("costs", 4)).block(SOON);
    place.announcements().announce(versions("leads:a&b", 1)).block(SOON);

    assertThat(next(announced)).isEqualTo(versions("leads:a&b", 1));
    listening.dispose();
  }

  private Message hear(Runnable action) throws InterruptedException {
    BlockingQueue<Channel.Signal> signals = new LinkedBlockingQueue<>();
    Disposable listening = place.channel().listen(BOARD).subscribe(signals::add);
    assertThat(next(signals)).isEqualTo(new Joined());
    action.run();
    Message heard = ((Heard) next(signals)).message();
    listening.dispose();
    return heard;
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    return requireNonNull(queue.poll(SOON.toSeconds(), TimeUnit.SECONDS), "nothing was heard");
  }

  private void publish(Progress progress, Frames.Entry... entries) {
    place.claims().claim(ask("a", progress, Map.of())).block(SOON);
    place.frames().publish(computed("a", progress, "value", entries)).block(SOON);
  }

  private void fail(Claims.Failure failure) {
    place.claims().claim(ask("a", at(bucket))).block(SOON);
    place
        .frames()
        .publish(publication("a", at(bucket), new Frames.Failed(failure), Duration.ZERO))
        .block(SOON);
  }

  private Head head() {
    return requireNonNull(place.shelf().head(BOARD).block(SOON));
  }

  private static Versions versions(String dataset, long version) {
    return Versions.of(Map.of(dataset, version));
  }
}
