package dev.panelcast.cache;

import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Versions;
import dev.panelcast.wire.FrameCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message as {@code store.lua} writes it: a line {@code <epoch> <prev> <sequence>}, then
 * parts, each a line {@code <kind> <sequence> <length>} and that many bytes.
 */
final class MessageForm {

  /** Lines of a step before what is said about a failure: the model's key and four of its state. */
  private static final int ABOUT = 5;

  private final byte[] bytes;
  private int position;

  private MessageForm(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The message.
   *
   * @throws IllegalArgumentException when these bytes are none
   */
  static Message read(byte[] bytes) {
    try {
      return new MessageForm(bytes).message();
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("damaged message", e);
    }
  }

  private Message message() {
    String[] start = line().split(" ", -1);
    Head head = new Head(start[0], Long.parseLong(start[2]));
    Message.Step step = null;
    List<Frames.Entry> frames = new ArrayList<>();
    List<Message.Moved> moved = new ArrayList<>();
    while (position < bytes.length) {
      String[] part = line().split(" ", -1);
      long sequence = Long.parseLong(part[1]);
      byte[] body = take(Integer.parseInt(part[2]));
      switch (part[0]) {
        case "S" -> step = step(text(body));
        case "F" -> frames.add(entry(body, sequence));
        case "M" -> moved.add(MovedForm.read(text(body)));
        default -> throw new IllegalArgumentException("unknown part of a message: " + part[0]);
      }
    }
    return new Message(Long.parseLong(start[1]), head, step, frames, moved);
  }

  private static Frames.Entry entry(byte[] body, long sequence) {
    int border = indexOf(body, (byte) ' ', 0);
    long at = Long.parseLong(text(Arrays.copyOf(body, border)));
    byte[] packed = Arrays.copyOfRange(body, border + 1, body.length);
    return new Frames.Entry(FrameCodec.unpack(packed, sequence), at, false);
  }

  private static Message.Step step(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    List<String> fields = new ArrayList<>(lines.subList(1, ABOUT));
    // What is said about a failure may itself be several lines.
    fields.add(String.join("\n", lines.subList(ABOUT, lines.size() - 1)));
    fields.add(lines.getLast());
    return new Message.Step(ModelKey.parse(lines.getFirst()), state(fields));
  }

  /** What {@code state} in {@code shared.lua} answers. */
  static Claims.State state(List<String> fields) {
    return new Claims.State(
        new Progress(Long.parseLong(fields.get(0)), Versions.parse(fields.get(1))),
        new Progress(Long.parseLong(fields.get(2)), Versions.parse(fields.get(3))),
        failure(fields.get(4), fields.get(5)));
  }

  private static Claims.@Nullable Failure failure(String about, String retryAt) {
    return about.isEmpty() ? null : new Claims.Failure(about, Long.parseLong(retryAt));
  }

  private String line() {
    int end = indexOf(bytes, (byte) '\n', position);
    String line = text(Arrays.copyOfRange(bytes, position, end));
    position = end + 1;
    return line;
  }

  private byte[] take(int length) {
    if (position + length > bytes.length) {
      throw new IllegalArgumentException("message ends too early");
    }
    byte[] part = Arrays.copyOfRange(bytes, position, position + length);
    position += length;
    return part;
  }

  private static int indexOf(byte[] bytes, byte wanted, int from) {
    for (int index = from; index < bytes.length; index++) {
      if (bytes[index] == wanted) {
        return index;
      }
    }
    throw new IllegalArgumentException("line without end");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
