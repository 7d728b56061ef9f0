package dev.panelcast.cache;

/** One instance's view of a {@link TestCluster}, and what a test can do to its connection. */
public final class TestInstance {

  private final Wire wire;
  private final Switchboard switchboard;
  private final Claims claims;
  private final Frames frames;
  private final Leases leases;
  private final Announcements announcements;

  TestInstance(
      Wire wire,
      Switchboard switchboard,
      Claims claims,
      Frames frames,
      Leases leases,
      Announcements announcements) {
    this.wire = wire;
    this.switchboard = switchboard;
    this.claims = claims;
    this.frames = frames;
    this.leases = leases;
    this.announcements = announcements;
  }

  /** For those who serve viewers. */
  public Feed feed() {
    return switchboard;
  }

  /** For those who compute. */
  public Desk desk() {
    return switchboard;
  }

  public Claims claims() {
    return claims;
  }

  public Frames frames() {
    return frames;
  }

  public Leases leases() {
    return leases;
  }

  public Announcements announcements() {
    return announcements;
  }

  /** Redis cannot be reached any more: commands error with {@link ClusterAway} at once. */
  public void cut() {
    wire.cut();
  }

  /** Redis can be reached again. */
  public void mend() {
    wire.mend();
  }

  /** Messages on channels get lost, without a sign, until {@link #hear()}; commands work. */
  public void goDeaf() {
    wire.deaf(true);
  }

  /** Messages on channels arrive again, without a sign. */
  public void hear() {
    wire.deaf(false);
  }

  /** The next command is carried out, but its answer does not arrive. */
  public void loseNextAnswer() {
    wire.loseNextAnswer();
  }

  /** The instance is gone, without a word to the cluster. */
  public void close() {
    wire.cut();
    switchboard.close();
  }
}
