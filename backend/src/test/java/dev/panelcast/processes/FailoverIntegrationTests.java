package dev.panelcast.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.RemoteViewer;
import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.SseEvent;
import dev.panelcast.testkit.TestApplication;
import dev.panelcast.testkit.TestSentinels;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A replica takes over from Redis' master while somebody looks. */
@Execution(ExecutionMode.CONCURRENT)
class FailoverIntegrationTests {

  private static final Duration BEAT = Duration.ofSeconds(15);

  private static final String PANELS = "panels=feed-status,fleet-kpi";

  @Test
  void viewersHaveTheClustersPanelsWithinAHeartbeatAndNoneIsBlankMeanwhile() {
    try (TestSentinels redis = TestSentinels.start();
        TestApplication application =
            TestApplication.start(
                "--spring.r2dbc.url=" + Services.database().r2dbcUrl(),
                "--spring.data.redis.sentinel.master=" + TestSentinels.MASTER,
                "--spring.data.redis.sentinel.nodes=" + redis.nodes(),
                "--panelcast.fleet.generator.enabled=true");
        RemoteViewer viewer = RemoteViewer.open(application, PANELS, null)) {
      viewer.next(event -> event.id() != null);

      redis.master().kill();
      Instant killed = Instant.now();
      viewer.await(events -> isShared(events) && isUpToDate(events, killed.plusSeconds(5)));

      assertThat(Duration.between(killed, Instant.now())).isLessThan(BEAT);
      assertThat(Held.panels(viewer.events()))
          .noneMatch(Held::tellsFailure)
          .noneMatch(event -> event.data().path("data").isEmpty());
    }
  }

  /** Whether the newest frame is the cluster's. */
  private static boolean isShared(List<SseEvent> events) {
    List<SseEvent> frames = events.stream().filter(FailoverIntegrationTests::isFrame).toList();
    return frames.getLast().id() != null;
  }

  private static boolean isUpToDate(List<SseEvent> events, Instant at) {
    return Held.of(Held.sinceReset(events)).isUpToDate(2, at);
  }

  private static boolean isFrame(SseEvent event) {
    return event.name().equals("panel") || event.name().equals("patch");
  }
}
