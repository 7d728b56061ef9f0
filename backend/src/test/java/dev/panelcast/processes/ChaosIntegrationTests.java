package dev.panelcast.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.BucketSize;
import dev.panelcast.testkit.TestApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Faults drawn from a seed, one after the other, while viewers check every event. How long, from
 * which seed, and with which layout of Redis can be said: {@code infra/chaos/run} does, and shows
 * the report.
 *
 * <p>Every topic of the board has the same viewers here, so all sequences are theirs. After each
 * fault each of them must have come to the stored head, and may have skipped sequences within a
 * stream only where its instance counted that it replaced unsent frames or read frames again: those
 * it was promised the newest of, not all.
 */
@Order(4)
class ChaosIntegrationTests {

  private static final List<String> PANELS = List.of("feed-status", "fleet-kpi", "level-pie");
  private static final List<Fault> FAULTS =
      Stream.of(Fault.values())
          .filter(fault -> fault.name().matches(System.getProperty("panelcast.chaos.faults", ".*")))
          .toList();
  private static final int VIEWERS = 6;
  private static final int INSTANCES = 3;

  private static final Duration BUCKET = BucketSize.S5.duration();

  /** Instances that have just begun compile and read everything for the first time. */
  private static final Duration START = Duration.ofSeconds(60);

  /** For what lies idle, as a connection of a pool does, to be given back. */
  private static final Duration REST = Duration.ofSeconds(60);

  private static final Duration GLANCE = Duration.ofMillis(50);
  private static final Duration LENGTH =
      Duration.ofSeconds(Long.getLong("panelcast.chaos.seconds", 20));
  private static final String LAYOUT = System.getProperty("panelcast.chaos.redis", "one");
  private static final long SEED = Long.getLong("panelcast.chaos.seed", System.nanoTime());

  private final Random random = new Random(SEED);
  private final Site site = new Site(INSTANCES, LAYOUT);
  private final List<Fault> deck = new ArrayList<>();
  private final Map<String, String> contents = new HashMap<>();
  private final List<Wanderer> viewers =
      Stream.generate(() -> new Random(random.nextLong()))
          .limit(VIEWERS)
          .map(choice -> new Wanderer(PANELS, () -> site.any(choice), contents))
          .toList();
  private final Chronicle report =
      new Chronicle(
          Path.of("target", "chaos.txt"),
          "seed " + SEED + ", " + LENGTH.toSeconds() + " s, Redis: " + LAYOUT);

  @AfterEach
  void close() throws IOException {
    Files.write(Path.of("target", "chaos.log"), site.logs());
    site.close();
    report.end();
  }

  @Test
  void everyViewerEndsWithTheNewestAndNothingIsSentTwiceOrLeaks() {
    Instant end = Instant.now().plus(LENGTH);
    awaitNewest("start", START);
    int clients = site.redisClients();
    double sockets =
        site.instances().stream().mapToDouble(ChaosIntegrationTests::sockets).max().orElseThrow();
    while (Instant.now().isBefore(end)) {
      Fault fault = draw();
      Map<TestApplication, Integer> skips = skips();
      Map<TestApplication, Double> admitted = admitted();
      fault.happen(site, viewers, random, this::pass);
      awaitNewest(fault.name(), BUCKET);
      assertThat(site.instances())
          .as("seed " + SEED + ": skipped without a reason after " + report)
          .allMatch(
              instance ->
                  skips().getOrDefault(instance, 0).equals(skips.getOrDefault(instance, 0))
                      || admitted(instance) > admitted.getOrDefault(instance, 0.0));
    }
    int events = viewers.stream().mapToInt(Wanderer::events).sum();
    report.line(
        "%d events checked, %d skips with a reason"
            .formatted(events, skips().values().stream().mapToInt(Integer::intValue).sum()));

    viewers.forEach(Wanderer::close);
    assertNothingIsLeft(sockets, clients);
    report.line(
        "%d lines logged, MB of heap in use in the end: %s".formatted(site.logs().size(), heaps()));
  }

  /**
   * Without viewers, no more than there was with them.
   *
   * @param sockets of an instance, streams and the pool's left out
   * @param clients of Redis
   */
  private void assertNothingIsLeft(double sockets, int clients) {
    // Netty tells that a buffer was lost when it makes another one some time after that.
    site.instances().forEach(TestApplication::collectGarbage);
    for (TestApplication instance : site.instances()) {
      awaitZero(instance, "panelcast_stream_connections");
      awaitZero(instance, "panelcast_cache_watched_topics");
      awaitZero(instance, "r2dbc_pool_acquired_connections");
      // Callers keep connections for their next call, each viewer one at most.
      assertThat(until(() -> sockets(instance) <= sockets + VIEWERS, REST))
          .as("seed %d: %s sockets, %s before, %s", SEED, sockets(instance), sockets, report)
          .isTrue();
    }
    assertThat(until(() -> hasClients(clients), REST))
        .as("seed %d: %d clients of Redis, %d before", SEED, site.redisClients(), clients)
        .isTrue();
    assertThat(site.logs()).noneMatch(line -> line.contains("LEAK"));
  }

  /** Those that are neither streams nor of the pool. */
  private static double sockets(TestApplication instance) {
    double known =
        instance.meter("panelcast_stream_connections")
            + instance.meter("r2dbc_pool_allocated_connections");
    return instance.sockets() - known;
  }

  private boolean hasClients(int most) {
    int there = site.redisClients();
    return there > 0 && there <= most;
  }

  private List<Long> heaps() {
    return site.instances().stream()
        .map(instance -> instance.meter("jvm_memory_used_bytes", "area=\"heap\""))
        .map(bytes -> Math.round(bytes / 1_000_000))
        .toList();
  }

  /** Each fault comes once before any of them comes again. */
  private Fault draw() {
    if (deck.isEmpty()) {
      report.endRound();
      deck.addAll(FAULTS);
      Collections.shuffle(deck, random);
    }
    return deck.removeLast();
  }

  private Map<TestApplication, Integer> skips() {
    return viewers.stream()
        .flatMap(viewer -> viewer.skips().entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
  }

  /** How often each instance replaced unsent frames or read frames again. */
  private Map<TestApplication, Double> admitted() {
    return site.instances().stream()
        .collect(Collectors.toMap(Function.identity(), ChaosIntegrationTests::admitted));
  }

  private static double admitted(TestApplication instance) {
    return instance.meter("panelcast_stream_dropped_total", "board=\"fleet\"")
        + instance.meter("panelcast_cache_rereads_total", "board=\"fleet\"");
  }

  /**
   * Within the limit all must have the bucket of this moment, and the next one before it is over:
   * what comes after a fault must be no later than it ever is.
   */
  private void awaitNewest(String after, Duration limit) {
    Instant begun = Instant.now();
    boolean newest = until(() -> haveAll(begun), limit);
    report.recovered(after, Duration.between(begun, Instant.now()));
    assertThat(newest)
        .as("seed %d: newest on every viewer after %s: %s", SEED, report, viewers)
        .isTrue();
    Instant next = BucketSize.S5.at(Instant.now()).end();
    boolean came = until(() -> haveAll(next), Duration.between(Instant.now(), next.plus(BUCKET)));
    report.next(after, Duration.between(next, Instant.now()));
    assertThat(came)
        .as("seed %d: next bucket on every viewer after %s: %s", SEED, report, viewers)
        .isTrue();
    assertThat(viewers.stream().flatMap(viewer -> viewer.wrongs().stream()))
        .as("seed " + SEED + " after " + report)
        .isEmpty();
    assertThat(until(this::allHoldTheSame, BUCKET))
        .as("seed " + SEED + ": the same on every viewer after " + report)
        .isTrue();
    assertThat(until(this::allCameToTheHead, BUCKET))
        .as("seed " + SEED + ": the stored head on every viewer after " + report)
        .isTrue();
  }

  private boolean haveAll(Instant bucket) {
    return viewers.stream().allMatch(viewer -> viewer.isUpToDate(bucket));
  }

  private boolean allHoldTheSame() {
    return viewers.stream().map(Wanderer::revisions).distinct().count() == 1;
  }

  private boolean allCameToTheHead() {
    long head = site.head();
    return head > 0 && viewers.stream().allMatch(viewer -> viewer.last() == head);
  }

  private void awaitZero(TestApplication instance, String meter) {
    assertThat(until(() -> instance.meter(meter) == 0, REST))
        .as("seed " + SEED + ": " + meter + " goes back to 0 after " + report)
        .isTrue();
  }

  private void pass(Duration time) {
    Instant end = Instant.now().plus(time);
    until(() -> Instant.now().isAfter(end), time.plusSeconds(1));
  }

  /** Lets viewers go on until this holds; false when it does not in time. */
  private boolean until(BooleanSupplier condition, Duration limit) {
    Instant end = Instant.now().plus(limit);
    while (Instant.now().isBefore(end)) {
      viewers.forEach(Wanderer::look);
      if (condition.getAsBoolean()) {
        return true;
      }
      LockSupport.parkNanos(GLANCE.toNanos());
    }
    return false;
  }
}
