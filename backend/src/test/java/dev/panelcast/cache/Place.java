package dev.panelcast.cache;

import java.time.Duration;

/** All ports on one cluster, empty at first, and a hand on its time. */
interface Place extends AutoCloseable {

  Claims claims();

  Frames frames();

  Shelf shelf();

  LiveTopics liveTopics();

  Channel channel();

  Leases leases();

  Announcements announcements();

  /** The cluster's time in milliseconds since the epoch. */
  long now();

  /** Lets everything stored come that much closer to its end. */
  void elapse(Duration duration);

  @Override
  void close();
}
