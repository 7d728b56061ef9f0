package dev.panelcast.stream;

import dev.panelcast.kernel.Cursor;
import dev.panelcast.kernel.Revision;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.StreamEvents;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One stream as a state machine: takes rounds, news, beats and the end, and tells what to write
 * next. Does no input or output and knows no time. For one thread; holds a reference to everything
 * that it has yet to send.
 */
final class Viewer {

  private final List<Slot> slots;

  /** Slots with an unsent frame, while a write is put together. */
  private final Slot[] unsent;

  private final Resume resume;
  private final Function<@Nullable String, byte[]> greeting;

  /** Whether the newest frames are being read, so that news must wait for them. */
  private boolean isReading = true;

  private boolean isGreeted;
  private boolean isDirty;
  private @Nullable String epoch;
  private final Early early = new Early();

  private byte @Nullable [] hello;
  private byte @Nullable [] reset;
  private @Nullable Packet beat;
  private byte @Nullable [] bye;

  /**
   * A viewer that waits for its first round.
   *
   * @param greeting makes the first bytes from the epoch as seen outside
   */
  Viewer(Collection<Topic> topics, Resume resume, Function<@Nullable String, byte[]> greeting) {
    slots = topics.stream().map(Slot::new).toList();
    unsent = new Slot[slots.size()];
    this.resume = resume;
    this.greeting = greeting;
  }

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
      // Who was shown what an instance made alone begins anew with the next shared round.
      epoch = round.epoch();
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
    early.drop();
    isReading = true;
    reset = isGreeted ? StreamEvents.reset(reason) : null;
  }

  /** A sign of life is due. */
  void beat(Packet event) {
    dropBeat();
    event.retain();
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

  /** The stream is over: lets go of everything. */
  void drop() {
    slots.forEach(Slot::drop);
    early.drop();
    dropBeat();
  }

  /** Puts everything that is to be written now into the parcel, in order. */
  void take(Parcel parcel) {
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

  private Slot.Effect keep(Slot slot, Delivery delivery) {
    early.keep(slot, delivery);
    return Slot.Effect.NONE;
  }

  private void dropBeat() {
    if (beat != null) {
      beat.release();
      beat = null;
    }
  }

  // A frame of another epoch is either older than the round, or a reset follows it.
  private Slot.Effect applyEarly() {
    return early.apply(panel -> panel.isLocal() || Objects.equals(panel.epoch(), epoch));
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
    int missing = 0;
    int count = 0;
    for (Slot slot : slots) {
      missing += isMissing(slot) ? 1 : 0;
      if (slot.panel() != null) {
        insert(slot, count++);
      }
    }
    for (int i = 0; i < count; i++) {
      Slot slot = unsent[i];
      missing -= isMissing(slot) ? 1 : 0;
      Revision held = slot.held();
      Delivery.Panel panel = slot.takePanel();
      if (panel != null) {
        parcel.addPanel(panel, missing == 0, held);
      }
    }
  }

  // Slots are few and nearly in order, so this beats a general sort, and leaves no garbage.
  private void insert(Slot slot, int count) {
    int at = count;
    while (at > 0 && place(unsent[at - 1]) > place(slot)) {
      unsent[at] = unsent[at - 1];
      at--;
    }
    unsent[at] = slot;
  }

  private static long place(Slot slot) {
    Delivery.Panel panel = slot.panel();
    return panel == null || panel.isLocal() ? Long.MAX_VALUE : panel.frame().sequence();
  }

  private static boolean isMissing(Slot slot) {
    return !slot.had() && !slot.topic().isPrivate();
  }

  private void addFreshes(Parcel parcel) {
    for (Slot slot : slots) {
      Delivery.Fresh fresh = slot.takeFresh();
      if (fresh != null) {
        parcel.addFresh(fresh);
      }
    }
  }
}
