package dev.panelcast.cache;

import java.time.Duration;
import java.time.Instant;

/** A cluster in memory. */
final class MemoryPlace implements Place {

  private Instant now = Instant.parse("2026-11-20T20:10:00Z");
  private final MemoryCluster cluster = new MemoryCluster(() -> now);
  private final MemoryLeases leases = new MemoryLeases(() -> now);
  private final MemoryAnnouncements announcements = new MemoryAnnouncements();

  @Override
  public Claims claims() {
    return cluster;
  }

  @Override
  public Frames frames() {
    return cluster;
  }

  @Override
  public Shelf shelf() {
    return cluster;
  }

  @Override
  public LiveTopics liveTopics() {
    return cluster;
  }

  @Override
  public Channel channel() {
    return cluster;
  }

  @Override
  public Leases leases() {
    return leases;
  }

  @Override
  public Announcements announcements() {
    return announcements;
  }

  @Override
  public long now() {
    return now.toEpochMilli();
  }

  @Override
  public void elapse(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public void close() {
    cluster.clear();
  }
}
