package dev.panelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTests {

  /** Node.js reads one gzip stream from its input and prints the text. */
  private static final String NODE =
      "process.stdin.pipe(require('node:zlib').createGunzip()).pipe(process.stdout)";

  /** One viewer's stream: what was sent, and what it stands for. */
  private static final class Viewer {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private int checksum;

    Viewer() {
      sent.writeBytes(Segment.header());
    }

    void send(Segment segment, byte[] meaning) {
      sent.writeBytes(segment.bytes());
      text.writeBytes(meaning);
      checksum = segment.appendedTo(checksum);
    }

    byte[] end() {
      sent.writeBytes(Segment.trailer(checksum, text.size()));
      return sent.toByteArray();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyOrderOfSharedSegmentsIsOneGzipStreamForEachViewer(long seed) throws IOException {
    Random random = new Random(seed);
    List<byte[]> texts = texts(random);
    List<Segment> shared = texts.stream().map(Segment::of).toList();
    for (int viewer = 0; viewer < 20; viewer++) {
      Viewer own = new Viewer();
      for (int i = random.nextInt(60); i > 0; i--) {
        byte[] id = ("id: e1-" + random.nextInt(1_000_000) + "\n").getBytes(StandardCharsets.UTF_8);
        int drawn = random.nextInt(texts.size());
        own.send(Segment.stored(id), id);
        own.send(shared.get(drawn), texts.get(drawn));
      }

      byte[] stream = own.end();

      // The JDK compares checksum and length at the end.
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(stream))) {
        assertThat(in.readAllBytes()).isEqualTo(own.text.toByteArray());
      }
    }
  }

  @Test
  void aReaderHasTheWholeTextOfASegmentAtItsEnd() throws Exception {
    Random random = new Random(7);
    Inflater inflater = new Inflater(true);
    byte[] buffer = new byte[200_000];
    for (byte[] text : texts(random)) {
      inflater.setInput(Segment.of(text).bytes());
      int count = inflater.inflate(buffer);
      assertThat(new String(buffer, 0, count, StandardCharsets.ISO_8859_1))
          .isEqualTo(new String(text, StandardCharsets.ISO_8859_1));
      assertThat(inflater.getRemaining()).isZero();
      assertThat(inflater.finished()).isFalse();
    }
    inflater.end();
  }

  @Test
  void checksumsOfPartsGiveTheChecksumOfTheWhole() {
    Random random = new Random(3);
    for (int length : new int[] {0, 1, 2, 255, 256, 65_535, 65_536, 1_000_003}) {
      byte[] first = new byte[random.nextInt(1000)];
      byte[] second = new byte[length];
      random.nextBytes(first);
      random.nextBytes(second);
      CRC32 whole = new CRC32();
      whole.update(first);
      int before = (int) whole.getValue();
      whole.update(second);

      assertThat(Segment.of(second).appendedTo(before)).isEqualTo((int) whole.getValue());
    }
  }

  @Test
  void shortTextsAreNotMadeLonger() {
    byte[] text = "event: beat\n\n".getBytes(StandardCharsets.UTF_8);

    assertThat(Segment.of(text).bytes()).hasSizeLessThanOrEqualTo(text.length + 5);
    assertThat(Segment.of(new byte[20_000]).bytes()).hasSizeLessThan(100);
  }

  @Test
  void whatIsNotDeflatedFitsIntoOneBlock() {
    assertThat(Segment.stored(new byte[65_535]).length()).isEqualTo(65_535);
    assertThatThrownBy(() -> Segment.stored(new byte[65_536]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nodeReadsIt() throws Exception {
    Viewer viewer = new Viewer();
    for (byte[] text : texts(new Random(11))) {
      viewer.send(Segment.of(text), text);
    }
    byte[] stream = viewer.end();
    Process node = start("node", "-e", NODE);
    try (var in = node.getOutputStream()) {
      in.write(stream);
    }

    byte[] read = node.getInputStream().readAllBytes();

    assertThat(node.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(node.exitValue()).isZero();
    assertThat(read).isEqualTo(viewer.text.toByteArray());
  }

  private static Process start(String... command) {
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not installed");
      throw new IllegalStateException(e);
    }
  }

  /** Text as it is sent, noise that cannot be compressed, and both very short and very long. */
  private static List<byte[]> texts(Random random) {
    List<byte[]> texts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String value = "{\"value\":" + random.nextInt(1000) + ",\"name\":\"übung\"},";
      texts.add(value.repeat(random.nextInt(200)).getBytes(StandardCharsets.UTF_8));
      byte[] noise = new byte[random.nextInt(3000)];
      random.nextBytes(noise);
      texts.add(noise);
    }
    byte[] longNoise = new byte[150_000];
    random.nextBytes(longNoise);
    texts.add(longNoise);
    return texts;
  }
}
