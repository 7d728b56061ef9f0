import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A compressed stream of which every byte is kept, to be read at the end. */
final class Recording {

  private static final int GZIP_HEADER = 10;
  private static final String LINE_END = "\r\n";

  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
  private int counted;

  void add(byte[] bytes, int length) {
    raw.write(bytes, 0, length);
  }

  /** What came so far is not counted. */
  void mark() {
    counted = text().length;
  }

  /** Counts everything since the mark. */
  void readInto(Ledger ledger) {
    byte[] text = text();
    byte[] counting = Arrays.copyOfRange(text, counted, text.length);
    new Scan(true).read(counting, counting.length, ledger, 0);
  }

  private byte[] text() {
    byte[] body = unchunked();
    Inflater inflater = new Inflater(true);
    try {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      inflater.setInput(body, GZIP_HEADER, body.length - GZIP_HEADER);
      byte[] buffer = new byte[1 << 16];
      for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
        text.write(buffer, 0, n);
      }
      return text.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalStateException("not a gzip stream", e);
    } finally {
      inflater.end();
    }
  }

  private byte[] unchunked() {
    String all = raw.toString(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int at = all.indexOf(LINE_END + LINE_END) + 4;
    while (at < all.length()) {
      int end = all.indexOf(LINE_END, at);
      int length = Integer.parseInt(all.substring(at, end), 16);
      int from = end + LINE_END.length();
      body.writeBytes(all.substring(from, from + length).getBytes(StandardCharsets.ISO_8859_1));
      at = from + length + LINE_END.length();
    }
    return body.toByteArray();
  }
}
