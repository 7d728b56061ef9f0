package dev.panelcast.stream;

import java.util.Arrays;

/** Who of one lane follows one topic, in no order. For one thread. */
final class Seats {

  private Line[] lines = new Line[1];
  private Slot[] slots = new Slot[1];
  private int size;

  int size() {
    return size;
  }

  Line line(int place) {
    return lines[place];
  }

  Slot slot(int place) {
    return slots[place];
  }

  void add(Line line, Slot slot) {
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, size * 2);
      slots = Arrays.copyOf(slots, size * 2);
    }
    put(size++, line, slot);
  }

  /** The slot must have been added before. */
  void remove(Slot slot) {
    size--;
    put(slot.seat(), lines[size], slots[size]);
    Arrays.fill(lines, size, size + 1, null);
    Arrays.fill(slots, size, size + 1, null);
  }

  private void put(int place, Line line, Slot slot) {
    lines[place] = line;
    slots[place] = slot;
    slot.sit(place);
  }
}
