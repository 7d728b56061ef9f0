package dev.panelcast.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RevisionTests {

  @Test
  void equalPartsGiveEqualRevisions() {
    assertThat(Revision.of(bytes("1"), bytes("ok")))
        .isEqualTo(Revision.of(bytes("1"), bytes("ok")));
  }

  @Test
  void bordersBetweenPartsCount() {
    assertThat(Revision.of(bytes("ab"), bytes("c")))
        .isNotEqualTo(Revision.of(bytes("a"), bytes("bc")));
  }

  @Test
  void refusesOtherText() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Revision("0123456789ABCDEF"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Revision("x\nid: 1"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
