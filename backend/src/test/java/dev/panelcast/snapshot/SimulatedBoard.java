package dev.panelcast.snapshot;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.kernel.Bucket;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.snapshot.SampleBoard.Count;
import dev.panelcast.snapshot.SampleBoard.Counting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A board with a model of each kind: {@code tick} says how often it ran, {@code edited} and {@code
 * mixed} say the version of their dataset, which they take some time for and sometimes fail at.
 */
final class SimulatedBoard {

  static final Topic FAST = shared("fast", BucketSize.S5);
  static final Topic ALSO_FAST = shared("also-fast", BucketSize.S5);
  static final Topic SLOW = shared("slow", BucketSize.S30);
  static final Topic EDITED = shared("edited", null);
  static final Topic ALSO_EDITED = shared("also-edited", null);
  static final Topic MIXED = shared("mixed", BucketSize.S5);
  static final Topic WHAT_IF =
      new Topic(
          SampleBoard.ID,
          new PanelId("what-if"),
          new TreeMap<>(Map.of("rate", "3")),
          null,
          Topic.PRIVATE);
  static final List<Topic> ALL =
      List.of(FAST, ALSO_FAST, SLOW, EDITED, ALSO_EDITED, MIXED, WHAT_IF);

  private final SimulatedCluster cluster;
  private final Random random;
  private final Counting tick = new Counting("tick", Cadence.every(BucketSize.S5), Set.of(), true);
  private final Counting edited =
      new Counting("edited", Cadence.onChange(), Set.of("costs"), false);
  private final Counting mixed =
      new Counting("mixed", new Cadence.BucketedAndOnChange(BucketSize.S5), Set.of("leads"), false);
  private final List<String> runs = new ArrayList<>();
  private final List<Long> ticks = new ArrayList<>();

  /** Chance that a computation fails, from 0 to 1. */
  private double failing;

  SimulatedBoard(SimulatedCluster cluster, Random random) {
    this.cluster = cluster;
    this.random = random;
    tick.answering(
        slowly(
            bucket -> {
              ticks.add(bucket);
              return ticks.size();
            }));
    edited.answering(slowly(bucket -> ran("edited", "costs", bucket)));
    mixed.answering(slowly(bucket -> ran("mixed", "leads", bucket)));
  }

  private long ran(String model, String dataset, long bucket) {
    long version = cluster.versions().of(dataset);
    runs.add(model + " " + version + " in " + bucket);
    return version;
  }

  private Function<Model.Request, Mono<Model.Result<Count>>> slowly(LongUnaryOperator read) {
    return request -> {
      Bucket bucket = request.bucket();
      long value = read.applyAsLong(bucket == null ? 0 : bucket.index());
      Duration took = Duration.ofMillis(random.nextInt(10) == 0 ? 2500 : random.nextInt(300));
      boolean fails = random.nextDouble() < failing;
      return Mono.delay(took, cluster.time())
          .map(
              _ -> {
                if (fails) {
                  throw new IllegalStateException("as the test wants it");
                }
                return new Model.Result<>(new Count(value), cluster.clock().now(), 0);
              });
    };
  }

  void fail(double chance) {
    failing = chance;
  }

  /** Buckets for which the standing model was computed, in order. */
  List<Long> ticks() {
    return ticks;
  }

  /** What the other models were computed for, in order. */
  List<String> runs() {
    return runs;
  }

  SampleBoard board() {
    return new SampleBoard(
        List.of(
            SampleBoard.panel("fast", Cadence.every(BucketSize.S5), tick),
            SampleBoard.panel("also-fast", Cadence.every(BucketSize.S5), tick),
            SampleBoard.panel("slow", Cadence.every(BucketSize.S30), tick),
            SampleBoard.panel("edited", Cadence.onChange(), Set.of("costs"), edited),
            SampleBoard.panel("also-edited", Cadence.onChange(), Set.of("costs"), edited),
            SampleBoard.panel(
                "mixed", new Cadence.BucketedAndOnChange(BucketSize.S5), Set.of("leads"), mixed),
            SampleBoard.panel("what-if", Cadence.onChange(), Set.of("leads"), mixed)),
        List.of());
  }

  private static Topic shared(String panel, @Nullable BucketSize size) {
    return Topic.shared(SampleBoard.ID, new PanelId(panel), Map.of(), size);
  }
}
