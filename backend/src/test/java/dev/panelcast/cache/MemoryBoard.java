package dev.panelcast.cache;

import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the cluster agrees on about one board, in the memory of one process. Every method is one
 * step, as a script is in Redis. Times are milliseconds since the epoch.
 */
final class MemoryBoard {

  private final Supplier<String> epochs;
  private final Consumer<Message> channel;
  private final Map<ModelKey, MemoryModel> models = new HashMap<>();
  private final Map<Topic, Stored> frames = new HashMap<>();
  private final Map<Topic, Long> live = new HashMap<>();
  private @Nullable Head head;

  /** The channel is told in the order of the steps, before the next one. */
  MemoryBoard(Supplier<String> epochs, Consumer<Message> channel) {
    this.epochs = epochs;
    this.channel = channel;
  }

  /** A frame, the epoch in which it was stored, its model if known, and until when it is kept. */
  private record Stored(
      String epoch, Frames.Entry entry, @Nullable ModelKey model, long keptUntil) {}

  synchronized Claims.Answer claim(Claims.Ask ask, long now) {
    MemoryModel model = model(ask.key(), now);
    Claims.State state = model.state();
    boolean satisfied = state.satisfies(ask.want(), now);
    if (satisfied && ask.needs().entrySet().stream().allMatch(this::hasFrame)) {
      return new Claims.AlreadyThere(state);
    }
    return model
        .busy(ask, satisfied, now)
        .<Claims.Answer>map(Claims.Busy::new)
        .orElseGet(
            () -> {
              model.take(ask.token(), now);
              return new Claims.Won(state, liveProgress(ask, now));
            });
  }

  synchronized boolean renew(ModelKey key, String token, long now) {
    return model(key, now).renew(token, now);
  }

  synchronized void release(ModelKey key, String token, long now) {
    model(key, now).release(token);
  }

  synchronized Optional<Frames.Value> value(ModelKey key, long now) {
    return Optional.ofNullable(model(key, now).value());
  }

  synchronized Frames.Outcome publish(Frames.Publication publication, long now) {
    MemoryModel model = model(publication.key(), now);
    Frames.Reason refusal = model.refusal(publication, now);
    if (refusal != null) {
      return new Frames.Refused(refusal);
    }
    model.accept(publication, now);
    store(publication.entries(), new Message.Step(publication.key(), model.state()), now);
    return new Frames.Accepted();
  }

  synchronized Shelf.Reading read(Set<Topic> topics) {
    return new Shelf.Reading(
        head,
        topics.stream()
            .flatMap(topic -> stored(topic).stream())
            .sorted(Comparator.comparingLong(entry -> entry.frame().sequence()))
            .toList());
  }

  synchronized Optional<Head> head() {
    return Optional.ofNullable(head);
  }

  synchronized boolean begin(@Nullable Head expected) {
    if (!Objects.equals(head, expected)) {
      return false;
    }
    head = new Head(epochs.get(), 0);
    channel.accept(new Message(0, head, null, List.of(), List.of()));
    return true;
  }

  synchronized void restore(String epoch, List<Frames.Entry> entries, long now) {
    if (head != null && head.epoch().equals(epoch)) {
      store(
          entries.stream()
              .filter(entry -> !hasFrame(entry.frame().topic(), entry.progress()))
              .toList(),
          null,
          now);
    }
  }

  synchronized int register(Set<Topic> topics, long now) {
    live.values().removeIf(until -> until <= now);
    for (Topic topic : topics) {
      live.put(topic, now + LiveTopics.LIVE.toMillis());
      Stored stored = frames.get(topic);
      if (stored != null) {
        keep(stored.entry(), stored.model(), stored.epoch(), now);
      }
    }
    return live.size();
  }

  /** As when Redis is started again with nothing. */
  synchronized void clear() {
    models.clear();
    frames.clear();
    live.clear();
    head = null;
  }

  /** As when a replica takes over that had come so far; claims and values are gone. */
  synchronized void fallBack(Shelf.Reading replica, long now) {
    clear();
    head = replica.head();
    String epoch = head == null ? "" : head.epoch();
    replica.entries().forEach(entry -> keep(entry, null, epoch, now));
  }

  private void store(List<Frames.Entry> entries, Message.@Nullable Step step, long now) {
    Head before = head == null ? new Head(epochs.get(), 0) : head;
    head = before;
    long sequence = before.sequence();
    List<Frames.Entry> changed = new ArrayList<>();
    List<Message.Moved> moved = new ArrayList<>();
    for (Frames.Entry entry : entries) {
      Frames.Entry earlier = stored(entry.frame().topic()).orElse(null);
      if (earlier != null && !entry.progress().covers(earlier.progress())) {
        continue;
      }
      Frames.Entry alike = earlier != null && entry.isLike(earlier) ? earlier : null;
      Frames.Entry placed = entry.at(alike == null ? ++sequence : alike.frame().sequence());
      keep(placed, step == null ? null : step.key(), before.epoch(), now);
      if (alike != null) {
        moved.add(Message.Moved.by(placed));
      } else {
        changed.add(placed);
      }
    }
    head = new Head(before.epoch(), sequence);
    frames.values().removeIf(stored -> stored.keptUntil() <= now);
    channel.accept(new Message(before.sequence(), head, step, changed, moved));
  }

  private void keep(Frames.Entry entry, @Nullable ModelKey model, String epoch, long now) {
    frames.put(
        entry.frame().topic(), new Stored(epoch, entry, model, now + Frames.KEPT.toMillis()));
    if (model != null && models.containsKey(model)) {
      model(model, now).keep(now);
    }
  }

  private MemoryModel model(ModelKey key, long now) {
    models.values().removeIf(model -> model.isExpired(now));
    return models.computeIfAbsent(key, _ -> new MemoryModel(now));
  }

  private Optional<Frames.Entry> stored(Topic topic) {
    Stored stored = frames.get(topic);
    return stored == null || head == null || !stored.epoch().equals(head.epoch())
        ? Optional.empty()
        : Optional.of(stored.entry());
  }

  private boolean hasFrame(Map.Entry<Topic, Progress> need) {
    return hasFrame(need.getKey(), need.getValue());
  }

  private boolean hasFrame(Topic topic, Progress need) {
    return stored(topic).filter(entry -> entry.progress().covers(need)).isPresent();
  }

  private Map<Topic, Progress> liveProgress(Claims.Ask ask, long now) {
    return live.entrySet().stream()
        .filter(entry -> entry.getValue() > now && ask.panels().contains(entry.getKey().panel()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> stored(entry.getKey()).map(Frames.Entry::progress).orElse(Progress.NONE)));
  }
}
