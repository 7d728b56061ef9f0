package dev.panelcast.cache;

import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.FrameCodec;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The newest frame that this instance knows of each topic it follows. Guarded by its board. */
final class Newest {

  private final Set<Topic> followed = new HashSet<>();
  private final Map<Topic, Frames.Entry> entries = new HashMap<>();

  /** Those of the stream that local ones stand in for. */
  private final Map<Topic, Frames.Entry> covered = new HashMap<>();

  void follow(Set<Topic> topics) {
    followed.addAll(topics);
  }

  void forget(Set<Topic> topics) {
    followed.removeAll(topics);
    entries.keySet().removeAll(topics);
    covered.keySet().removeAll(topics);
  }

  boolean follows(Topic topic) {
    return followed.contains(topic);
  }

  Frames.@Nullable Entry of(Topic topic) {
    return entries.get(topic);
  }

  /** Topics that are kept in the cluster. */
  Set<Topic> sharedTopics() {
    return Watches.shared(followed);
  }

  /** Frames of {@link #sharedTopics()}. */
  List<Frames.Entry> shared() {
    return entries.values().stream().filter(entry -> !entry.frame().topic().isPrivate()).toList();
  }

  /** The newest frames of {@link #sharedTopics()} that have a place in the stream. */
  List<Frames.Entry> placed() {
    return shared().stream()
        .map(entry -> covered.getOrDefault(entry.frame().topic(), entry))
        .filter(entry -> !entry.frame().isLocal())
        .toList();
  }

  /** Whether the stream held something else than this up to its place: not merely old news. */
  boolean contradicts(Frames.Entry heard) {
    Topic topic = heard.frame().topic();
    Frames.Entry known = covered.getOrDefault(topic, entries.get(topic));
    if (known == null || known.frame().isLocal()) {
      return false;
    }
    long ahead = heard.frame().sequence() - known.frame().sequence();
    return ahead > 0 || (ahead == 0 && !heard.isLike(known));
  }

  /** Frames of these topics as those that only this instance answers for. */
  List<Frame> asLocal(Collection<Topic> topics) {
    return topics.stream()
        .map(entries::get)
        .filter(Objects::nonNull)
        .map(entry -> entry.frame().at(0))
        .toList();
  }

  /** Keeps a frame if its topic is followed. */
  void put(Frames.Entry entry) {
    Topic topic = entry.frame().topic();
    if (!follows(topic)) {
      return;
    }
    Frames.Entry before = entries.put(topic, entry);
    if (!entry.frame().isLocal()) {
      covered.remove(topic);
    } else if (before != null && !before.frame().isLocal()) {
      covered.put(topic, before);
    }
  }

  /** Keeps what was read of the present epoch, unless something newer has come in between. */
  void absorb(List<Frames.Entry> read) {
    for (Frames.Entry entry : read) {
      Frames.Entry known = entries.get(entry.frame().topic());
      if (known == null || isAsNew(entry, known)) {
        put(entry);
      }
    }
  }

  private static boolean isAsNew(Frames.Entry read, Frames.Entry known) {
    long readAt = read.frame().sequence();
    long knownAt = known.frame().sequence();
    return readAt > knownAt || (readAt == knownAt && read.progress().covers(known.progress()));
  }

  /** Keeps what was read of another epoch; earlier sequences mean nothing any more. */
  void begin(List<Frames.Entry> read) {
    entries.replaceAll((_, entry) -> entry.at(0));
    covered.clear();
    read.forEach(this::put);
  }

  /**
   * Gives a frame new times if it is the one that is meant.
   *
   * @param prepared frames that are known to be those meant, with the new times already
   */
  void move(Message.Moved moved, IdentityHashMap<Frames.Entry, Frames.Entry> prepared) {
    entries.computeIfPresent(
        moved.topic(),
        (_, entry) -> {
          Frames.Entry ready = prepared.get(entry);
          return ready != null ? ready : isMeant(entry, moved) ? retimed(entry, moved) : entry;
        });
  }

  static boolean isMeant(Frames.Entry entry, Message.Moved moved) {
    return entry.frame().revision().equals(moved.revision());
  }

  static Frames.Entry retimed(Frames.Entry entry, Message.Moved moved) {
    Frame frame = FrameCodec.retimed(entry.frame(), moved.times(), moved.progress().versions());
    return new Frames.Entry(frame, moved.progress().at(), moved.quiet());
  }
}
