package dev.panelcast.wire;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A piece of a gzip stream that fits behind and before every other one, so that all viewers share
 * it: it refers to nothing before it, ends on a byte, and is not the last. A stream is {@link
 * #header}, any number of segments, {@link #trailer} (RFC 1951 and 1952). A reader can show all of
 * a segment as soon as it has it.
 *
 * @param bytes the piece; nobody may write to them
 * @param length bytes of the text that it stands for
 * @param crc CRC-32 of that text
 * @param shift what a checksum is multiplied by when the text is appended
 */
// Written to connections and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Segment(byte[] bytes, int length, int crc, int shift) {

  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  /** The last block, without content. */
  private static final byte[] END = {3, 0};

  /** Longest content of a block that is not deflated. */
  private static final int LONGEST_STORED = 0xffff;

  private static final int STORED_OVERHEAD = 5;

  /** The text, deflated or as it is, whichever is shorter. */
  public static Segment of(byte[] text) {
    byte[] deflated = deflate(text);
    return deflated.length < text.length + STORED_OVERHEAD || text.length > LONGEST_STORED
        ? of(deflated, text)
        : stored(text);
  }

  /**
   * The text as it is.
   *
   * @throws IllegalArgumentException when it has more than 65,535 bytes
   */
  public static Segment stored(byte[] text) {
    if (text.length > LONGEST_STORED) {
      throw new IllegalArgumentException("too long for one block: " + text.length);
    }
    ByteArrayOutputStream block = new ByteArrayOutputStream(text.length + STORED_OVERHEAD);
    block.write(0);
    writeShort(block, text.length);
    writeShort(block, ~text.length);
    block.writeBytes(text);
    return of(block.toByteArray(), text);
  }

  private static Segment of(byte[] bytes, byte[] text) {
    CRC32 crc = new CRC32();
    crc.update(text);
    return new Segment(bytes, text.length, (int) crc.getValue(), Crc32.shift(text.length));
  }

  /** The checksum of a text with this segment's text appended. */
  public int appendedTo(int checksum) {
    return Crc32.multiply(shift, checksum) ^ crc;
  }

  /** What every stream begins with; its checksum is 0 then. */
  public static byte[] header() {
    return HEADER.clone();
  }

  /**
   * What a stream ends with.
   *
   * @param checksum CRC-32 of the whole text
   * @param length its bytes, counted modulo 2^32
   */
  public static byte[] trailer(int checksum, int length) {
    ByteArrayOutputStream trailer = new ByteArrayOutputStream(10);
    trailer.writeBytes(END);
    for (int value : new int[] {checksum, length}) {
      writeShort(trailer, value);
      writeShort(trailer, value >>> 16);
    }
    return trailer.toByteArray();
  }

  private static byte[] deflate(byte[] text) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(text);
      ByteArrayOutputStream out = new ByteArrayOutputStream(text.length / 2 + 64);
      byte[] buffer = new byte[Math.max(256, text.length)];
      int count;
      do {
        count = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        out.write(buffer, 0, count);
      } while (count == buffer.length);
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void writeShort(ByteArrayOutputStream out, int value) {
    out.write(value);
    out.write(value >>> 8);
  }
}
