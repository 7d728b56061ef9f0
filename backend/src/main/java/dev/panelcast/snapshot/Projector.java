package dev.panelcast.snapshot;

import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.PanelData;
import dev.panelcast.cache.Frames;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import dev.panelcast.wire.FrameCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes frames of topics from a model's value. Pure but for counting; a failing panel errs alone.
 */
final class Projector {

  private static final Logger log = LoggerFactory.getLogger(Projector.class);

  /** Code of a panel whose own projection fails while its model is well. */
  static final String FAILED = "projection_failed";

  /** Data older than this many buckets, or times its expected interval, is late. */
  private static final double LATE_AFTER = 1.5;

  /** Data older than this many is stale. */
  private static final double STALE_AFTER = 3;

  private final BoardPlan plan;
  private final CorridorMeters meters;

  Projector(BoardPlan plan, CorridorMeters meters) {
    this.plan = plan;
    this.meters = meters;
  }

  /** What the topic shows of this value; {@code now} decides whether its data is too old. */
  <V> Frames.Entry entry(Topic topic, Panel panel, ModelValue<V> value, Instant now) {
    long begun = System.nanoTime();
    Frame frame = frame(topic, panel, value, times(topic, value), now);
    String outcome = frame.status() == Status.ERROR ? "error" : "ok";
    meters.projected(panel.id(), outcome, Duration.ofNanos(System.nanoTime() - begun));
    return placed(topic, panel, value.progress(), frame);
  }

  /**
   * What the topic shows while its model fails: the last good data with its own times, if there is
   * any, and the problem. It is stale while there is data and the problem may yet pass.
   *
   * @param broken the failure
   * @param shown what the topic shows now, {@code null} when that is not known
   */
  Frames.Entry failed(
      Topic topic, Panel panel, Made.Broken<?> broken, @Nullable Frame shown, Instant now) {
    ModelValue<?> good = broken.good();
    Frame last = good == null ? shown : frame(topic, panel, good, times(topic, good), now);
    Problem problem = broken.problem();
    Versions tried = broken.progress().versions();
    Frame frame =
        last == null
            ? FrameCodec.error(topic, problem, new Times(null, now, null), tried)
            : kept(last, problem, tried, now);
    return new Frames.Entry(frame, Due.reached(plan, panel, topic, broken.progress()).at(), true);
  }

  private static Frame kept(Frame last, Problem problem, Versions tried, Instant now) {
    boolean hasData = last.status() == Status.OK || last.status() == Status.STALE;
    Status status = hasData ? Failures.status(last.topic(), problem, now) : Status.ERROR;
    Frame still = FrameCodec.still(last, status, problem);
    return FrameCodec.retimed(still, still.times(), tried);
  }

  private <V> Frame frame(Topic topic, Panel panel, ModelValue<V> value, Times times, Instant now) {
    try {
      return shown(topic, view(panel.projection(), topic, value), value, times, now);
    } catch (RuntimeException e) {
      log.error("Panel {} could not be projected", topic, e);
      Problem problem = new Problem(FAILED, "This panel cannot be shown.", now);
      return FrameCodec.error(topic, problem, times, value.progress().versions());
    }
  }

  private static Frame shown(
      Topic topic, Panel.View view, ModelValue<?> value, Times times, Instant now) {
    PanelData data = view.data();
    if (data == null) {
      Problem why =
          new Problem(
              Objects.requireNonNullElse(view.emptyCode(), "no_data"),
              Objects.requireNonNullElse(view.emptyMessage(), "There is nothing to show."),
              null);
      return FrameCodec.empty(topic, why, times, value.progress().versions());
    }
    return aged(topic, data, value, times, now);
  }

  /** The data under the status that its age gives it. */
  private static Frame aged(
      Topic topic, PanelData data, ModelValue<?> value, Times times, Instant now) {
    Versions versions = value.progress().versions();
    Optional<Instant> stale = older(STALE_AFTER, topic, value, now);
    if (stale.isPresent()) {
      Problem why = new Problem("stale_data", "No new records arrive.", stale.get());
      return FrameCodec.stale(topic, data, why, times, versions);
    }
    return older(LATE_AFTER, topic, value, now)
        .map(since -> new Problem("late_data", "New records are late.", since))
        .map(why -> FrameCodec.late(topic, data, why, times, versions))
        .orElseGet(() -> FrameCodec.ok(topic, data, times, versions));
  }

  // The catalog built the panel with this model, so the value is of the projection's type.
  private <T> Panel.View view(Panel.Projection<T> projection, Topic topic, ModelValue<?> value) {
    Model<T> model = projection.model();
    return projection
        .view()
        .apply(model.type().cast(value.value()), plan.inputs(topic.variables()));
  }

  private Frames.Entry placed(Topic topic, Panel panel, Progress model, Frame frame) {
    boolean quiet = Due.isQuiet(topic) || frame.status() == Status.ERROR;
    return new Frames.Entry(frame, Due.reached(plan, panel, topic, model).at(), quiet);
  }

  private static Times times(Topic topic, ModelValue<?> value) {
    BucketSize size = topic.bucketSize();
    Instant start =
        size == null ? null : size.at(Instant.ofEpochMilli(value.progress().at())).start();
    return new Times(start, value.computedAt(), value.dataAt());
  }

  /** Since when the data is older than that many buckets, or times its expected interval. */
  private static Optional<Instant> older(
      double times, Topic topic, ModelValue<?> value, Instant now) {
    BucketSize size = topic.bucketSize();
    Instant dataAt = value.dataAt();
    if (size == null || dataAt == null) {
      return Optional.empty();
    }
    double seconds = times * Math.max(size.seconds(), value.expectedEvery());
    Instant due = dataAt.plusMillis(Math.round(seconds * 1_000));
    return now.isAfter(due) ? Optional.of(due) : Optional.empty();
  }
}
