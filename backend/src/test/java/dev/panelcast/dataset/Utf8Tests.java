package dev.panelcast.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.panelcast.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class Utf8Tests {

  @Test
  void textIsReadAndOneMarkInFrontIsIgnored() {
    assertThat(Utf8.decode("grün 😀".getBytes(StandardCharsets.UTF_8))).isEqualTo("grün 😀");
    assertThat(Utf8.decode("\uFEFFname\uFEFF".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("name\uFEFF");
    assertThat(Utf8.decode(new byte[0])).isEmpty();
  }

  @Test
  void aWrongByteIsRefusedWithItsPlace() {
    Refusal refusal = refusal("name,size\nM\u00FCnchen,1\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refusal.code()).isEqualTo("invalid_encoding");
    assertThat(refusal.text())
        .isEqualTo("Byte 11 (0xFC) in line 2 is not UTF-8. Send the body in UTF-8.");
    assertThat(refusal.details()).containsEntry("offset", 11).containsEntry("line", 2);
  }

  @Test
  void cutOverlongAndSurrogateBytesAreWrong() {
    assertThat(refusal(new byte[] {'a', (byte) 0xE2, (byte) 0x82}).details())
        .containsEntry("offset", 1);
    assertThat(refusal(new byte[] {(byte) 0xC0, (byte) 0xAF}).code()).isEqualTo("invalid_encoding");
    assertThat(refusal(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}).code())
        .isEqualTo("invalid_encoding");
    assertThat(refusal("x".getBytes(StandardCharsets.UTF_16)).details()).containsEntry("offset", 0);
  }

  private static Refusal refusal(byte[] body) {
    return Objects.requireNonNull(catchThrowableOfType(Refusal.class, () -> Utf8.decode(body)));
  }
}
