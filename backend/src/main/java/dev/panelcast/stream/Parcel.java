package dev.panelcast.stream;

import dev.panelcast.kernel.Revision;
import io.netty.util.ReferenceCounted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leaves in one write: finished events in order, and what they are. Holds a reference to each
 * until it is cleared; used again and again by one thread.
 */
final class Parcel {

  private final List<Packet> packets = new ArrayList<>();
  private final List<ReferenceCounted> owners = new ArrayList<>();
  private final Joints joints = new Joints();
  private boolean isShared;
  private int panels;
  private int patches;
  private int freshes;
  private @Nullable Instant due;
  private boolean isLast;

  /**
   * What follows is for so many viewers in a row: what several of them get alike is joined once.
   * Forgets what was joined for those before.
   */
  void shareAmong(int viewers) {
    isShared = viewers > 1;
    joints.clear();
  }

  /** Adds an event that is for this stream alone. */
  void addOwn(byte[] event) {
    addShared(new Packet(event));
  }

  /** Adds an event; takes over the caller's reference. */
  void addShared(Packet packet) {
    add(packet, packet);
  }

  /**
   * Adds a panel; takes over the caller's reference.
   *
   * @param held the revision that the client has, {@code null} for none
   */
  void addPanel(Delivery.Panel panel, boolean withId, @Nullable Revision held) {
    Packet patch = withId ? panel.patchOf(held) : null;
    if (patch == null) {
      add(panel.packet(withId), panel);
      panels++;
    } else {
      add(patch, panel);
      patches++;
    }
    if (panel.isNews()) {
      due = panel.due();
    }
  }

  /** Adds newer times; takes over the caller's reference. */
  void addFresh(Delivery.Fresh fresh) {
    add(fresh.packet(), fresh);
    freshes++;
  }

  private void add(Packet packet, ReferenceCounted owner) {
    packets.add(packet);
    owners.add(owner);
  }

  /** Nothing follows it. */
  void end() {
    isLast = true;
  }

  boolean isLast() {
    return isLast;
  }

  boolean isEmpty() {
    return packets.isEmpty();
  }

  /** Hands all of it to a connection in one go and tells how many bytes that were. */
  int writeTo(Outlet outlet, Coding coding) {
    Packet whole = isShared && packets.size() > 1 ? joints.of(packets) : null;
    int bytes = whole == null ? writeEach(outlet, coding) : coding.write(whole, outlet);
    if (isLast) {
      coding.end(outlet);
    }
    outlet.flush();
    return bytes;
  }

  private int writeEach(Outlet outlet, Coding coding) {
    int bytes = 0;
    for (int i = 0; i < packets.size(); i++) {
      bytes += coding.write(packets.get(i), outlet);
    }
    return bytes;
  }

  int panels() {
    return panels;
  }

  int patches() {
    return patches;
  }

  int freshes() {
    return freshes;
  }

  /** When the newest announced frame in it was due, {@code null} when it holds none. */
  @Nullable Instant due() {
    return due;
  }

  /** Lets go of everything. */
  void clear() {
    for (int i = 0; i < owners.size(); i++) {
      owners.get(i).release();
    }
    packets.clear();
    owners.clear();
    panels = 0;
    patches = 0;
    freshes = 0;
    due = null;
    isLast = false;
  }
}
