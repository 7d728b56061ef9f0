package dev.panelcast.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A snapshot as finished bytes, shared by all viewers of its topic. The bytes are an SSE event
 * without its {@code id} line: {@code event: panel}, one {@code data:} line whose object starts
 * with the times, and the empty line. They are never modified after construction; nobody who
 * receives them may write to them.
 *
 * @param topic what it shows
 * @param sequence its place in the board's stream, 0 for a local frame, which carries no id
 * @param status what it says about its data
 * @param problem what is wrong; never {@code null} unless it is {@link Status#OK}, and then only
 *     when its input is late
 * @param revision fingerprint of status, data and problem code
 * @param times times as contained in the bytes
 * @param versions the state of edited datasets that was seen
 * @param bytes the event's text in UTF-8, from {@code event:} to the empty line
 * @param bodyOffset index in the bytes of the first character after the times; what follows up to
 *     the end of the data line depends on topic and revision alone
 * @param patch the difference from an earlier frame, {@code null} when it is not much shorter
 */
// Frames are compared by sequence and revision, never by equals, so the array does no harm.
@SuppressWarnings("ArrayRecordComponent")
public record Frame(
    Topic topic,
    long sequence,
    Status status,
    @Nullable Problem problem,
    Revision revision,
    Times times,
    Versions versions,
    byte[] bytes,
    int bodyOffset,
    @Nullable Patch patch) {

  /**
   * The same frame for those who have an earlier one, as finished bytes under the same rules.
   *
   * @param base the revision that they must have
   * @param bytes the event's text, {@code event: patch}
   */
  // Sent and stored, never compared.
  @SuppressWarnings("ArrayRecordComponent")
  public record Patch(Revision base, byte[] bytes) {}

  /** The same frame at another place in the stream. */
  public Frame at(long newSequence) {
    return new Frame(
        topic, newSequence, status, problem, revision, times, versions, bytes, bodyOffset, patch);
  }

  /** The same frame with a difference from an earlier one. */
  public Frame with(Patch difference) {
    return new Frame(
        topic, sequence, status, problem, revision, times, versions, bytes, bodyOffset, difference);
  }

  /** Whether the last compute failed, so that the frame shows no more than what was good before. */
  public boolean isOfFailure() {
    return status == Status.ERROR
        || (status == Status.STALE && problem != null && problem.isOutage());
  }

  /** Whether it was made by this instance for its own viewers only. */
  public boolean isLocal() {
    return sequence == 0;
  }
}
