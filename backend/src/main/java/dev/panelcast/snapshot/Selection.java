package dev.panelcast.snapshot;

import dev.panelcast.board.Panel;
import dev.panelcast.cache.Frames;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.FrameCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Frames of those topics of one model that are due. */
final class Selection {

  private final BoardPlan plan;
  private final Projector projector;
  private final Function<Topic, Frames.@Nullable Entry> newest;

  /**
   * A selection.
   *
   * @param newest the newest frame of a topic that is known here, which a client may have
   */
  Selection(BoardPlan plan, Projector projector, Function<Topic, Frames.@Nullable Entry> newest) {
    this.plan = plan;
    this.newest = newest;
    this.projector = projector;
  }

  /**
   * Frames in the order of the topics' keys, so that equal input gives equal sequences.
   *
   * @param topics topics and how far their frames have come
   * @param all whether every topic is due, as after a failure
   */
  List<Frames.Entry> entries(
      ModelKey key, Made<?> made, Map<Topic, Progress> topics, boolean all, Instant now) {
    List<Frames.Entry> entries = new ArrayList<>();
    topics.keySet().stream()
        .filter(topic -> plan.reads(topic, key))
        .sorted(Comparator.comparing(Topic::key))
        .forEach(
            topic -> {
              Panel panel = plan.panel(topic).orElseThrow();
              Progress reached = Due.reached(plan, panel, topic, made.progress());
              if (all || !topics.getOrDefault(topic, Progress.NONE).covers(reached)) {
                entries.add(entry(topic, panel, made, now));
              }
            });
    return entries;
  }

  private Frames.Entry entry(Topic topic, Panel panel, Made<?> made, Instant now) {
    return switch (made) {
      case Made.Valued<?>(ModelValue<?> value) ->
          following(projector.entry(topic, panel, value, now));
      case Made.Broken<?> broken ->
          projector.failed(topic, panel, broken, shown(topic, broken), now);
    };
  }

  private @Nullable Frame shown(Topic topic, Made.Broken<?> broken) {
    Frames.Entry known = newest.apply(topic);
    return known == null ? broken.shown().get(topic) : known.frame();
  }

  // Made here, once for the cluster; whoever has another frame gets the whole one.
  private Frames.Entry following(Frames.Entry entry) {
    Frames.Entry before = newest.apply(entry.frame().topic());
    return new Frames.Entry(
        FrameCodec.following(before == null ? null : before.frame(), entry.frame()),
        entry.at(),
        entry.quiet());
  }
}
