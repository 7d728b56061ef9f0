package dev.panelcast.snapshot;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.time.Instant;

/** When something is due, as pure functions of the time and the known versions. */
final class Due {

  private Due() {}

  /** How far a model must have come to be up to date. */
  static Progress model(BoardPlan plan, ModelKey key, Instant now, Versions known) {
    Model<?> model = plan.model(key);
    Cadence cadence = model.cadence();
    Versions versions =
        cadence.followsChanges() ? known.only(plan.sources(model, key.variables())) : Versions.NONE;
    return new Progress(at(cadence, now), versions);
  }

  /** How far the frame of a topic must have come to be up to date. */
  static Progress frame(BoardPlan plan, Panel panel, Topic topic, Instant now, Versions known) {
    Model<?> model = panel.projection().model();
    long at =
        model.cadence().bucketSize().isPresent() ? start(topic, now) : at(model.cadence(), now);
    return new Progress(at, followed(plan, panel, topic, known));
  }

  /** How far a frame comes that is projected from a value that came this far. */
  static Progress reached(BoardPlan plan, Panel panel, Topic topic, Progress model) {
    boolean hasBucket = panel.projection().model().cadence().bucketSize().isPresent();
    long at = hasBucket ? start(topic, Instant.ofEpochMilli(model.at())) : model.at();
    return new Progress(at, followed(plan, panel, topic, model.versions()));
  }

  /** Whether the same content with newer times is nobody's business: it has no age to show. */
  static boolean isQuiet(Topic topic) {
    return topic.bucketSize() == null;
  }

  private static Versions followed(BoardPlan plan, Panel panel, Topic topic, Versions versions) {
    return panel.cadence().followsChanges()
        ? versions.only(plan.sources(panel, topic))
        : Versions.NONE;
  }

  private static long start(Topic topic, Instant time) {
    BucketSize size = topic.bucketSize();
    return size == null ? 0 : size.at(time).start().toEpochMilli();
  }

  private static long at(Cadence cadence, Instant now) {
    return switch (cadence) {
      case Cadence.Bucketed(BucketSize size) -> size.at(now).start().toEpochMilli();
      case Cadence.BucketedAndOnChange(BucketSize size) -> size.at(now).start().toEpochMilli();
      case Cadence.OnDemand demand -> now.minus(demand.timeToLive()).toEpochMilli();
      case Cadence.OnChange _, Cadence.Fixed _ -> 0;
    };
  }
}
