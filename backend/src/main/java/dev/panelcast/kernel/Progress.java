package dev.panelcast.kernel;

/**
 * How far a result has come: for which time it was made and which state of its inputs it has seen.
 *
 * @param at start of its bucket in milliseconds since the epoch; without a bucket the time of its
 *     computation if it ages, else 0; -1 is before everything
 * @param versions state of the edited datasets that it has seen
 */
public record Progress(long at, Versions versions) {

  /** Nothing has been made; every result covers it. */
  public static final Progress NONE = new Progress(-1, Versions.NONE);

  /** Whether a result that came this far also answers for {@code other}. */
  public boolean covers(Progress other) {
    return at >= other.at && versions.covers(other.versions);
  }

  /** The least progress that covers both. */
  public Progress max(Progress other) {
    return new Progress(Math.max(at, other.at), versions.max(other.versions));
  }
}
