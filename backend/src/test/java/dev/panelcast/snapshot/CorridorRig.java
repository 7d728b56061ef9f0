package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board;
import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.cache.Frames;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.snapshot.SampleBoard.Count;
import dev.panelcast.snapshot.SampleBoard.Counting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Corridors over a cluster that answers at once, on a board of one counted model. */
abstract class CorridorRig {

  final SimulatedCluster cluster = new SimulatedCluster();

  /** When the model was asked, by the cluster's clock. */
  final List<Instant> runs = new ArrayList<>();

  private @Nullable RuntimeException failure;
  private Duration length = Duration.ZERO;

  /** A model that counts its runs, or fails while it was told to. */
  Counting counted(Counting model) {
    return answered(model, _ -> dataOf(cluster.clock().now()));
  }

  /** The same with data of an age. */
  Counting answered(Counting model, Function<Model.Request, Model.Result<Count>> answer) {
    return model.answering(
        request ->
            Mono.fromSupplier(
                    () -> {
                      runs.add(cluster.clock().now());
                      if (failure != null) {
                        throw failure;
                      }
                      return answer.apply(request);
                    })
                .transform(this::lasting));
  }

  /** A panel that follows changes of {@code costs}, and so does its counted model. */
  Panel edited() {
    return SampleBoard.panel(
        "edited",
        Cadence.onChange(),
        Set.of("costs"),
        counted(SampleBoard.model(Cadence.onChange(), "costs")));
  }

  private <T> Mono<T> lasting(Mono<T> answer) {
    return length.isZero() ? answer : answer.delayElement(length, cluster.time());
  }

  /** From now on the model takes this long. */
  void last(Duration compute) {
    length = compute;
  }

  Model.Result<Count> dataOf(Instant time) {
    return new Model.Result<>(new Count(runs.size()), time, 0);
  }

  /** From now on the model fails, or recovers with {@code null}. */
  void fail(@Nullable RuntimeException with) {
    failure = with;
  }

  List<SimulatedInstance> start(int instances, Panel... panels) {
    return start(instances, List.of(), panels);
  }

  List<SimulatedInstance> start(int instances, List<Board.Job> jobs, Panel... panels) {
    cluster.of(new SampleBoard(List.of(panels), jobs));
    List<SimulatedInstance> started = new ArrayList<>();
    for (int i = 0; i < instances; i++) {
      started.add(cluster.start());
    }
    settle();
    return started;
  }

  /** Passes so little time that nothing becomes due. */
  void settle() {
    cluster.pass(Duration.ofMillis(5));
  }

  static Topic topic(String panel, @Nullable BucketSize size) {
    return Topic.shared(SampleBoard.ID, new PanelId(panel), Map.of(), size);
  }

  static Topic own(String panel, @Nullable BucketSize size, String rate) {
    return new Topic(
        SampleBoard.ID, new PanelId(panel), new TreeMap<>(Map.of("rate", rate)), size, "private");
  }

  static Frame newest(SimulatedInstance instance, Topic topic) {
    Frames.Entry entry = instance.ports().desk().newest(topic);
    return Objects.requireNonNull(entry, () -> "no frame of " + topic).frame();
  }

  /** The number that a frame shows. */
  static void assertShows(Frame frame, long runs) {
    assertThat(new String(frame.bytes(), StandardCharsets.UTF_8)).contains("\"value\":" + runs);
  }

  static Instant at(String time) {
    return Instant.parse("2026-11-21T" + time + "Z");
  }
}
