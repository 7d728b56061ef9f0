package dev.panelcast.stream;

import dev.panelcast.kernel.Cursor;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.StreamEvents;
import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One stream as a state machine: takes rounds, news, beats and the end, and tells what to write
 * next. Does no input or output and knows no time. Not thread safe: guarded by its line.
 */
final class Viewer {

  private static final Comparator<Slot> BY_SEQUENCE =
      Comparator.comparingLong(
          slot -> {
            Delivery.Panel panel = Objects.requireNonNull(slot.panel());
            return panel.isLocal() ? Long.MAX_VALUE : panel.frame().sequence();
          });

  private final List<Slot> slots;
  private final Resume resume;
  private final Function<@Nullable String, byte[]> greeting;

  /** Whether the newest frames are being read, so that news must wait for them. */
  private boolean isReading = true;

  private boolean isGreeted;
  private boolean isDirty;
  private @Nullable String epoch;
  private final List<Early> early = new ArrayList<>();

  private byte @Nullable [] hello;
  private byte @Nullable [] reset;
  private @Nullable ByteBuf beat;
  private byte @Nullable [] bye;

  /**
   * A viewer that waits for its first round.
   *
   * @param greeting makes the first bytes from the epoch as seen outside
   */
  Viewer(Collection<Topic> topics, Resume resume, Function<@Nullable String, byte[]> greeting) {
    slots = topics.stream().map(Slot::new).toList();
    this.resume = resume;
    this.greeting = greeting;
  }

  /** News for a slot that came while reading. */
  private record Early(Slot slot, Delivery delivery) {}

  List<Slot> slots() {
    return slots;
  }

  /** The newest frames were read. */
  Slot.Effect accept(Round round) {
    if (!isReading && round.epoch() != null && !round.epoch().equals(epoch)) {
      restart(epoch == null ? "rejoined" : "epoch-changed");
    }
    if (isReading) {
      begin(round);
    } else {
      slots.forEach(slot -> update(slot, round));
    }
    isDirty = true;
    return applyEarly();
  }

  /** A frame was announced. */
  Slot.Effect offer(Slot slot, Delivery.Panel panel) {
    if (isReading) {
      return keep(slot, panel);
    }
    if (!panel.isLocal() && !Objects.equals(panel.epoch(), epoch)) {
      return Slot.Effect.GAP;
    }
    return note(slot.offer(panel));
  }

  /** Newer times were announced. */
  Slot.Effect offer(Slot slot, Delivery.Fresh fresh) {
    return isReading ? keep(slot, fresh) : note(slot.offer(fresh));
  }

  /** What was sent before is void; waits for a round. */
  void restart(String reason) {
    slots.forEach(Slot::forget);
    early.clear();
    isReading = true;
    reset = isGreeted ? StreamEvents.reset(reason) : null;
  }

  /** A sign of life is due. */
  void beat(ByteBuf event) {
    beat = event;
  }

  /** The stream shall end with these bytes. */
  void bye(byte[] bytes) {
    bye = bytes;
  }

  /** Whether there is something to write. */
  boolean isReady() {
    return bye != null || (beat != null && isGreeted) || (isDirty && !isReading);
  }

  /** Everything that is to be written now, in order. */
  Parcel take() {
    Parcel parcel = new Parcel();
    if (hello != null) {
      parcel.addOwn(hello);
      hello = null;
    }
    if (!isReading) {
      addContent(parcel);
    }
    if (beat != null && isGreeted) {
      parcel.addShared(beat);
      beat = null;
    }
    if (bye != null) {
      parcel.addOwn(bye);
      parcel.end();
    }
    return parcel;
  }

  private void begin(Round round) {
    boolean isFirst = !isGreeted;
    epoch = round.epoch();
    isReading = false;
    isGreeted = true;
    if (isFirst) {
      hello = greeting.apply(epoch);
    }
    Resume had = isFirst ? resume : Resume.NOTHING;
    Cursor cursor = had.cursor();
    boolean isCovered = cursor != null && covers(cursor, round);
    if (cursor != null && epoch != null && !isCovered) {
      reset = StreamEvents.reset("epoch-changed");
    }
    for (Slot slot : slots) {
      Delivery.Panel panel = round.panel(slot.topic());
      boolean isHeld =
          panel != null
              && (cursor == null ? had.has(panel.frame()) : isCovered && isAt(panel, cursor));
      if (!isHeld && round.isOutdated(slot.topic())) {
        continue;
      }
      if (isCovered && !slot.topic().isPrivate()) {
        slot.markHad();
      }
      if (panel != null) {
        begin(slot, panel, isHeld ? round.fresh(panel.frame()) : null);
      }
    }
  }

  private static void begin(Slot slot, Delivery.Panel panel, Delivery.@Nullable Fresh timesOfHeld) {
    if (timesOfHeld == null) {
      slot.offer(panel);
    } else {
      slot.confirm(panel.frame(), timesOfHeld);
    }
  }

  private static boolean isAt(Delivery.Panel panel, Cursor cursor) {
    return !panel.isLocal() && panel.frame().sequence() <= cursor.sequence();
  }

  private boolean covers(Cursor cursor, Round round) {
    return cursor.epoch().equals(epoch) && cursor.sequence() <= round.head();
  }

  private static void update(Slot slot, Round round) {
    Delivery.Panel panel = round.panel(slot.topic());
    if (panel == null || (!slot.had() && round.isOutdated(slot.topic()))) {
      return;
    }
    if (slot.knows(panel.frame())) {
      slot.offer(round.fresh(panel.frame()));
    } else {
      slot.offer(panel);
    }
  }

  // Only the newest of each sort is kept, so this is bounded by the slots as everything else.
  private Slot.Effect keep(Slot slot, Delivery delivery) {
    early.removeIf(
        kept -> kept.slot() == slot && kept.delivery().getClass() == delivery.getClass());
    early.add(new Early(slot, delivery));
    return Slot.Effect.NONE;
  }

  private Slot.Effect applyEarly() {
    List<Early> kept = List.copyOf(early);
    early.clear();
    Slot.Effect effect = Slot.Effect.TAKEN;
    for (Early each : kept) {
      Slot.Effect one =
          switch (each.delivery()) {
            case Delivery.Panel panel -> applyEarly(each.slot(), panel);
            case Delivery.Fresh fresh -> each.slot().offer(fresh);
          };
      effect = one == Slot.Effect.GAP ? one : effect;
    }
    return effect;
  }

  // A frame of another epoch is either older than the round, or a reset follows it.
  private Slot.Effect applyEarly(Slot slot, Delivery.Panel panel) {
    return panel.isLocal() || Objects.equals(panel.epoch(), epoch)
        ? slot.offer(panel)
        : Slot.Effect.NONE;
  }

  private Slot.Effect note(Slot.Effect effect) {
    isDirty |= effect == Slot.Effect.TAKEN || effect == Slot.Effect.REPLACED;
    return effect;
  }

  private void addContent(Parcel parcel) {
    if (reset != null) {
      parcel.addOwn(reset);
      reset = null;
    }
    addPanels(parcel);
    addFreshes(parcel);
    isDirty = false;
  }

  private void addPanels(Parcel parcel) {
    long missing = slots.stream().filter(Viewer::isMissing).count();
    List<Slot> unsent =
        slots.stream().filter(slot -> slot.panel() != null).sorted(BY_SEQUENCE).toList();
    for (Slot slot : unsent) {
      missing -= isMissing(slot) ? 1 : 0;
      parcel.addPanel(Objects.requireNonNull(slot.panel()), missing == 0);
      slot.panelSent();
    }
  }

  private static boolean isMissing(Slot slot) {
    return !slot.had() && !slot.topic().isPrivate();
  }

  private void addFreshes(Parcel parcel) {
    for (Slot slot : slots) {
      Delivery.Fresh fresh = slot.fresh();
      if (fresh != null) {
        parcel.addFresh(fresh);
        slot.freshSent();
      }
    }
  }
}
