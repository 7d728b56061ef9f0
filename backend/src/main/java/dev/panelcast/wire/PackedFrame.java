package dev.panelcast.wire;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Revision;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A frame as bytes to be kept: a version byte, the metadata, then the event's text as it is. The
 * sequence is no part of it, since it is given where the frame is stored.
 */
final class PackedFrame {

  private static final int VERSION = 2;

  /** Stands for an absent instant; no clock shows it. */
  private static final long ABSENT = Long.MIN_VALUE;

  private PackedFrame() {}

  static byte[] write(Frame frame) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(frame.bytes().length + 256);
    try (DataOutputStream out = new DataOutputStream(packed)) {
      out.writeByte(VERSION);
      writeTopic(out, frame.topic());
      out.writeUTF(frame.status().name());
      writeProblem(out, frame.problem());
      out.writeUTF(frame.revision().value());
      writeInstant(out, frame.times().bucketStart());
      writeInstant(out, frame.times().computedAt());
      writeInstant(out, frame.times().dataAt());
      writeVersions(out, frame.versions());
      out.writeInt(frame.bodyOffset());
      out.writeInt(frame.bytes().length);
      out.write(frame.bytes());
      writePatch(out, frame.patch());
    } catch (IOException e) {
      throw new IllegalArgumentException("not packable: " + frame.topic(), e);
    }
    return packed.toByteArray();
  }

  static Frame read(byte[] packed, long sequence) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
      int version = in.readUnsignedByte();
      if (version != VERSION) {
        throw new IllegalArgumentException("frame packed by version " + version);
      }
      return readFrame(in, sequence);
    } catch (IOException e) {
      throw new IllegalArgumentException("damaged frame", e);
    }
  }

  private static Frame readFrame(DataInputStream in, long sequence) throws IOException {
    Topic topic = readTopic(in);
    Status status = Status.valueOf(in.readUTF());
    Problem problem = readProblem(in);
    Revision revision = new Revision(in.readUTF());
    Instant bucketStart = readInstant(in);
    Instant computedAt = present(readInstant(in));
    Times times = new Times(bucketStart, computedAt, readInstant(in));
    Versions versions = readVersions(in);
    int bodyOffset = in.readInt();
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    Frame.Patch patch = readPatch(in);
    if (bytes.length != length
        || in.available() != 0
        || bodyOffset < 0
        || bodyOffset >= bytes.length) {
      throw new IOException("length does not fit");
    }
    return new Frame(
        topic, sequence, status, problem, revision, times, versions, bytes, bodyOffset, patch);
  }

  private static void writePatch(DataOutputStream out, Frame.@Nullable Patch patch)
      throws IOException {
    out.writeBoolean(patch != null);
    if (patch != null) {
      out.writeUTF(patch.base().value());
      out.writeInt(patch.bytes().length);
      out.write(patch.bytes());
    }
  }

  private static Frame.@Nullable Patch readPatch(DataInputStream in) throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    Revision base = new Revision(in.readUTF());
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length != length) {
      throw new IOException("patch ends too early");
    }
    return new Frame.Patch(base, bytes);
  }

  private static void writeTopic(DataOutputStream out, Topic topic) throws IOException {
    BucketSize size = topic.bucketSize();
    out.writeUTF(topic.board().value());
    out.writeUTF(topic.panel().value());
    out.writeShort(topic.variables().size());
    for (Map.Entry<String, String> variable : topic.variables().entrySet()) {
      out.writeUTF(variable.getKey());
      out.writeUTF(variable.getValue());
    }
    out.writeShort(size == null ? 0 : size.seconds());
    out.writeUTF(topic.scope());
  }

  private static Topic readTopic(DataInputStream in) throws IOException {
    BoardId board = new BoardId(in.readUTF());
    PanelId panel = new PanelId(in.readUTF());
    SortedMap<String, String> variables = new TreeMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      variables.put(in.readUTF(), in.readUTF());
    }
    BucketSize size = BucketSize.ofSeconds(in.readUnsignedShort()).orElse(null);
    return new Topic(board, panel, variables, size, in.readUTF());
  }

  private static void writeProblem(DataOutputStream out, @Nullable Problem problem)
      throws IOException {
    out.writeBoolean(problem != null);
    if (problem != null) {
      out.writeUTF(problem.code());
      out.writeUTF(problem.message());
      writeInstant(out, problem.since());
    }
  }

  private static @Nullable Problem readProblem(DataInputStream in) throws IOException {
    return in.readBoolean() ? new Problem(in.readUTF(), in.readUTF(), readInstant(in)) : null;
  }

  private static void writeInstant(DataOutputStream out, @Nullable Instant instant)
      throws IOException {
    out.writeLong(instant == null ? ABSENT : instant.toEpochMilli());
  }

  private static @Nullable Instant readInstant(DataInputStream in) throws IOException {
    long millis = in.readLong();
    return millis == ABSENT ? null : Instant.ofEpochMilli(millis);
  }

  private static Instant present(@Nullable Instant instant) throws IOException {
    if (instant == null) {
      throw new IOException("no instant of computation");
    }
    return instant;
  }

  private static void writeVersions(DataOutputStream out, Versions versions) throws IOException {
    out.writeShort(versions.byDataset().size());
    for (Map.Entry<String, Long> version : versions.byDataset().entrySet()) {
      out.writeUTF(version.getKey());
      out.writeLong(version.getValue());
    }
  }

  private static Versions readVersions(DataInputStream in) throws IOException {
    SortedMap<String, Long> versions = new TreeMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      versions.put(in.readUTF(), in.readLong());
    }
    return new Versions(versions);
  }
}
