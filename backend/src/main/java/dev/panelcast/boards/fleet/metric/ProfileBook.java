package dev.panelcast.boards.fleet.metric;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the detected profile of every server name, so that detection runs once per name for as
 * long as the book lives. Thread-safe.
 */
public final class ProfileBook {
  private final Map<String, Profile> detected = new ConcurrentHashMap<>();
  private final AtomicLong detections = new AtomicLong();

  /** The profile of a server: the explicit one when its record brings one, else the detected. */
  public Profile profileOf(String serverName, @Nullable Profile explicit) {
    return explicit != null ? explicit : detected.computeIfAbsent(serverName, this::detect);
  }

  /** How many times a name was looked at: at most once per server name. */
  public long detections() {
    return detections.get();
  }

  private Profile detect(String serverName) {
    detections.incrementAndGet();
    return Profile.detect(serverName);
  }
}
