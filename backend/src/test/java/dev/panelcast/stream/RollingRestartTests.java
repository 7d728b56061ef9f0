package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.SseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;

/** Instances without a database are restarted one after the other while many look. */
@ExtendWith(NoLeaks.class)
class RollingRestartTests {

  private static final int VIEWERS = 200;
  private static final String STREAM = StreamRig.STREAM + "?panels=clock";

  private final ExecutorService viewers = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void stop() {
    viewers.close();
  }

  @Test
  void everyViewerIsSentToTheOtherInstanceTwiceAndMissesNothing() {
    ConfigurableApplicationContext first = instance();
    ConfigurableApplicationContext second = instance();
    List<Visit> visits = visit(first, VIEWERS, null);

    List<String> cursors = leave(first, visits);
    first = instance();
    List<Visit> others = visit(second, VIEWERS, cursors.getFirst());
    cursors = leave(second, others);
    List<Visit> back = visit(first, VIEWERS, cursors.getFirst());

    assertThat(others).allSatisfy(RollingRestartTests::assertContinued);
    assertThat(back).allSatisfy(RollingRestartTests::assertContinued);
    leave(first, back);
  }

  /** Stops an instance; returns the cursors of its viewers when all are gone, each with a turn. */
  private static List<String> leave(ConfigurableApplicationContext instance, List<Visit> visits) {
    instance.close();
    List<Long> turns = new ArrayList<>();
    for (Visit visit : visits) {
      visit.client.awaitEnd();
      SseEvent bye = visit.client.events().getLast();
      assertThat(visit.client.isOver()).isTrue();
      assertThat(bye.data().path("reason").asString()).isEqualTo("shutdown");
      turns.add(Objects.requireNonNull(bye.retry()));
      visit.client.close();
    }
    assertThat(turns.stream().distinct()).hasSizeGreaterThan(VIEWERS / 10);
    return visits.stream().map(Visit::cursor).toList();
  }

  /** Lets so many in; returns when all have seen the panel or that they have it. */
  private List<Visit> visit(
      ConfigurableApplicationContext instance, int number, @Nullable String cursor) {
    List<CompletableFuture<Visit>> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      all.add(CompletableFuture.supplyAsync(() -> visit(instance, cursor), viewers));
    }
    return all.stream().map(one -> one.orTimeout(30, TimeUnit.SECONDS).join()).toList();
  }

  private static Visit visit(ConfigurableApplicationContext instance, @Nullable String cursor) {
    int port = StreamServer.port(instance);
    StreamClient client =
        cursor == null
            ? StreamClient.open(port, STREAM)
            : StreamClient.open(port, STREAM, "Last-Event-ID: " + cursor);
    SseEvent first =
        client.await(event -> event.name().equals("panel") || event.name().equals("fresh"));
    return new Visit(client, first.id() == null ? Objects.requireNonNull(cursor) : first.id());
  }

  private static void assertContinued(Visit visit) {
    assertThat(visit.client.briefs())
        .containsSequence("hello", "retry", "fresh clock")
        .doesNotContain("reset")
        .noneMatch(event -> event.startsWith("panel"));
  }

  private record Visit(StreamClient client, String cursor) {}

  private static ConfigurableApplicationContext instance() {
    ConfigurableApplicationContext instance =
        StreamServer.start(Map.of("panelcast.stream.admission.client-per-second", 10_000));
    instance.getBean(TestFeed.class).publish(1, StreamRig.CLOCK);
    return instance;
  }
}
