package dev.panelcast.cache;

/**
 * Redis cannot be reached, or did not answer in time; the operation may or may not have happened.
 */
public final class ClusterAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Keeps the driver's error, whose text people search for. */
  public ClusterAway(Throwable cause) {
    super("Redis is away: " + cause.getMessage(), cause);
  }
}
