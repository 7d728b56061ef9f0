package dev.panelcast.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestApplication;
import dev.panelcast.testkit.TestDatabase;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The application is killed while rows come in. */
class CrashIntegrationTests {

  private static final int WRITERS = 3;
  private static final int ENOUGH = 12;

  private final TestDatabase database = Services.emptyDatabase();
  private final Set<String> accepted = ConcurrentHashMap.newKeySet();
  private final AtomicInteger sent = new AtomicInteger();
  private final CountDownLatch enough = new CountDownLatch(ENOUGH);
  private volatile boolean isKilled;

  @Test
  void whatWasAcceptedIsStoredAndEveryBatchIsWholeOrNotThere() throws InterruptedException {
    try (TestApplication application = start();
        ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Void>> writing =
          IntStream.range(0, WRITERS)
              .mapToObj(
                  _ -> CompletableFuture.runAsync(() -> writeUntilItIsGone(application), writers))
              .toList();
      assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
      isKilled = true;
      application.kill();
      writing.forEach(CompletableFuture::join);
    }
    Map<String, Integer> stored = Rows.stored(database, "batch-");

    assertThat(stored.keySet()).containsAll(accepted);
    assertThat(stored.values()).allMatch(rows -> rows == Rows.EACH);
    assertThat(stored.size()).isBetween(accepted.size(), sent.get());
  }

  private TestApplication start() {
    return TestApplication.start(
        "--spring.r2dbc.url=" + database.r2dbcUrl(),
        "--spring.data.redis.url=" + Services.redisUri());
  }

  private void writeUntilItIsGone(TestApplication application) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    try {
      while (true) {
        String server = "batch-" + sent.incrementAndGet();
        if (Rows.post(application, server, now).statusCode() == 200) {
          accepted.add(server);
          enough.countDown();
        }
      }
    } catch (UncheckedIOException e) {
      assertThat(isKilled).isTrue();
    }
  }
}
