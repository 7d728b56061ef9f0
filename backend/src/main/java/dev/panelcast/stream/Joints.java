package dev.panelcast.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What several viewers get alike in one round of writes, as one piece instead of one for each
 * event: made when the second viewer gets it, copied once for all. For one thread, which clears it
 * after the round.
 */
final class Joints {

  /** Different parcels that are remembered at once. */
  private static final int MOST = 64;

  /** By identity, since packets are equal to nothing else. */
  private final Map<List<Packet>, Joint> joints = new HashMap<>();

  /** What one viewer got, and the same as one piece once another one gets it. */
  private static final class Joint {
    private final List<Packet> packets;
    private @Nullable Packet whole;

    Joint(List<Packet> packets) {
      this.packets = packets;
    }

    Packet whole() {
      Packet made = whole == null ? Packet.joined(packets) : whole;
      whole = made;
      return made;
    }

    void release() {
      if (whole != null) {
        whole.release();
      }
    }
  }

  /**
   * These packets as one, owned by this object; {@code null} for the first viewer that gets them.
   */
  @Nullable Packet of(List<Packet> packets) {
    Joint known = joints.get(packets);
    if (known != null) {
      return known.whole();
    }
    if (joints.size() == MOST) {
      clear();
    }
    List<Packet> copy = List.copyOf(packets);
    joints.put(copy, new Joint(copy));
    return null;
  }

  /** Forgets everything. */
  void clear() {
    joints.values().forEach(Joint::release);
    joints.clear();
  }
}
