package dev.panelcast.wire;

import dev.panelcast.board.PanelData;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Revision;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes frames. The data line of a frame is one object: first the times (with the beginning of the
 * problem, which is a time too), then what the revision stands for, the data last:
 *
 * <pre>{@code
 * {"bucketStart":…,"computedAt":…,"dataAt":…,"problem":{"since":…,
 * "code":…,"message":…},"topic":…,"panel":…,"bucketSeconds":…,"revision":…,"status":…,"data":…}
 * }</pre>
 *
 * <p>The line break marks {@link Frame#bodyOffset()}; with status {@code ok} there is no problem
 * unless the input is late. All frames made here have sequence 0; publication gives them a place.
 * Times are cut to whole milliseconds.
 */
public final class FrameCodec {

  /** Changes when equal data is written in another way, so that revisions differ then. */
  private static final byte WIRE_VERSION = 1;

  /** Shorter frames are sent whole: names and times are most of their bytes. */
  private static final int WORTH_A_PATCH = 768;

  /** A frame must be so many times longer than its patch. */
  private static final double MUCH_SHORTER = 2.5;

  private static final byte[] NO_DATA = utf8("null");
  private static final byte[] DATA = utf8(",\"data\":");

  /** Brace that ends the object, and the two line feeds of an event. */
  private static final int TAIL = 3;

  private FrameCodec() {}

  /** Computed, with data. */
  public static Frame ok(Topic topic, PanelData data, Times times, Versions versions) {
    return new Draft(topic, Status.OK, null, times, versions).frame(CanonicalJson.write(data));
  }

  /** Computed, with data that is still good although its next input is late. */
  public static Frame late(
      Topic topic, PanelData data, Problem problem, Times times, Versions versions) {
    return new Draft(topic, Status.OK, problem, times, versions).frame(CanonicalJson.write(data));
  }

  /** Computed, with data that is older than it should be. */
  public static Frame stale(
      Topic topic, PanelData data, Problem problem, Times times, Versions versions) {
    return new Draft(topic, Status.STALE, problem, times, versions)
        .frame(CanonicalJson.write(data));
  }

  /** Computed, and there is nothing to show. */
  public static Frame empty(Topic topic, Problem problem, Times times, Versions versions) {
    return new Draft(topic, Status.EMPTY, problem, times, versions).frame(NO_DATA);
  }

  /** Could not be computed, and there never was any data. */
  public static Frame error(Topic topic, Problem problem, Times times, Versions versions) {
    return new Draft(topic, Status.ERROR, problem, times, versions).frame(NO_DATA);
  }

  /**
   * The data, times and versions of an earlier frame under another status. The data is not encoded
   * again. An earlier frame with the same problem code keeps the time since when it holds.
   *
   * @param status {@link Status#STALE} or {@link Status#ERROR}
   */
  public static Frame still(Frame earlier, Status status, Problem problem) {
    Problem before = earlier.problem();
    Problem told = before != null && before.code().equals(problem.code()) ? before : problem;
    return new Draft(earlier.topic(), status, told, earlier.times(), earlier.versions())
        .frame(data(earlier));
  }

  /** The same content, and so the same revision, with newer times; nothing is encoded again. */
  public static Frame retimed(Frame frame, Times times, Versions versions) {
    return new Draft(frame.topic(), frame.status(), frame.problem(), times, versions)
        .frame(data(frame), frame.revision())
        .at(frame.sequence());
  }

  /**
   * The frame together with its difference from an earlier one of its topic, if both are ok, it has
   * no problem to tell, and the difference is much shorter than the frame.
   */
  public static Frame following(@Nullable Frame earlier, Frame frame) {
    if (earlier == null
        || earlier.status() != Status.OK
        || frame.status() != Status.OK
        || frame.problem() != null
        || earlier.revision().equals(frame.revision())
        || frame.bytes().length < WORTH_A_PATCH) {
      return frame;
    }
    byte[] changes = MergePatch.between(data(earlier), data(frame));
    byte[] event = PatchText.write(earlier.revision(), frame, changes);
    return event.length * MUCH_SHORTER > frame.bytes().length
        ? frame
        : frame.with(new Frame.Patch(earlier.revision(), event));
  }

  /** The frame's data as JSON, {@code null} (the word) when there is none. */
  public static byte[] data(Frame frame) {
    byte[] bytes = frame.bytes();
    int start = dataStart(bytes, frame.bodyOffset());
    return Arrays.copyOfRange(bytes, start, bytes.length - TAIL);
  }

  /** The frame as a JSON object without times: equal for equal topics and revisions. */
  public static byte[] body(Frame frame) {
    byte[] opening = utf8(frame.problem() == null ? "{" : "{\"problem\":{");
    int length = frame.bytes().length - TAIL + 1 - frame.bodyOffset();
    byte[] body = Arrays.copyOf(opening, opening.length + length);
    System.arraycopy(frame.bytes(), frame.bodyOffset(), body, opening.length, length);
    return body;
  }

  /** The frame without its sequence, in a compact form that {@link #unpack} reads. */
  public static byte[] pack(Frame frame) {
    return PackedFrame.write(frame);
  }

  /**
   * Reads what {@link #pack} wrote.
   *
   * @throws IllegalArgumentException when it was written by another version or is damaged
   */
  public static Frame unpack(byte[] packed, long sequence) {
    return PackedFrame.read(packed, sequence);
  }

  // The names before the data are fixed and quotes within values are escaped, so the first match
  // is the member.
  private static int dataStart(byte[] bytes, int from) {
    for (int at = from; at <= bytes.length - DATA.length; at++) {
      if (Arrays.equals(bytes, at, at + DATA.length, DATA, 0, DATA.length)) {
        return at + DATA.length;
      }
    }
    throw new IllegalArgumentException("frame without data");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A frame before its data is known. */
  private record Draft(
      Topic topic, Status status, @Nullable Problem problem, Times times, Versions versions) {

    Frame frame(byte[] data) {
      return frame(data, revision(data));
    }

    Frame frame(byte[] data, Revision revision) {
      Times wireTimes = Instants.millis(times);
      EventText text = new EventText(StreamEvents.Name.PANEL).data(utf8(head(wireTimes)));
      int bodyOffset = text.length();
      byte[] bytes = text.more(utf8(body(revision))).more(DATA).more(data).more(utf8("}")).end();
      return new Frame(
          topic, 0, status, problem, revision, wireTimes, versions, bytes, bodyOffset, null);
    }

    private Revision revision(byte[] data) {
      String code = problem == null ? "" : problem.code();
      return Revision.of(new byte[] {WIRE_VERSION}, utf8(status.word()), data, utf8(code));
    }

    private String head(Times wireTimes) {
      String head =
          "{\"bucketStart\":"
              + quoted(wireTimes.bucketStart())
              + ",\"computedAt\":"
              + quoted(wireTimes.computedAt())
              + ",\"dataAt\":"
              + quoted(wireTimes.dataAt())
              + ",";
      return problem == null ? head : head + problemHead(problem.since());
    }

    private static String problemHead(@Nullable Instant since) {
      return "\"problem\":{"
          + (since == null ? "" : "\"since\":" + quoted(Instants.millis(since)) + ",");
    }

    private String body(Revision revision) {
      BucketSize size = topic.bucketSize();
      return (problem == null ? "" : problemBody(problem))
          + "\"topic\":"
          + json(topic.key())
          + ",\"panel\":"
          + json(topic.panel().value())
          + ",\"bucketSeconds\":"
          + (size == null ? "null" : Integer.toString(size.seconds()))
          + ",\"revision\":"
          + json(revision.value())
          + ",\"status\":"
          + json(status.word());
    }

    private static String problemBody(Problem problem) {
      return "\"code\":" + json(problem.code()) + ",\"message\":" + json(problem.message()) + "},";
    }

    private static String quoted(@Nullable Instant instant) {
      return instant == null ? "null" : "\"" + instant + "\"";
    }

    private static String json(String value) {
      return new String(CanonicalJson.write(value), StandardCharsets.UTF_8);
    }
  }
}
