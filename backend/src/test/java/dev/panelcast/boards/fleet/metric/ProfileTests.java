package dev.panelcast.boards.fleet.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTests {
  @ParameterizedTest
  @CsvSource({
    "ppml0015, ML Compute",
    "POSTGRES123, Database",
    "nginx789, Web API",
    "ppapi001, Web API",
    "ppcon012, Conductor",
    "spark678, Data Ingest",
    "pprisk901, Risk Analytics",
    "quantum1, Generic",
    "oracle, Generic",
    "ml-node-7, ML Compute",
    "ml-node-x, Generic"
  })
  void g2_01_profileIsAPrefixFollowedByADigit(String name, String displayName) {
    assertThat(Profile.detect(name).displayName()).isEqualTo(displayName);
  }

  @ParameterizedTest
  @EnumSource
  void everyProfileIsFoundByItsId(Profile profile) {
    assertThat(Profile.ofId(profile.id())).contains(profile);
  }

  @Test
  void anUnknownIdIsNoProfile() {
    assertThat(Profile.ofId("mainframe")).isEmpty();
  }

  @Test
  void theBookLooksAtANameOnceAndAtExplicitOnesNever() {
    ProfileBook book = new ProfileBook();

    IntStream.range(0, 100).forEach(tick -> book.profileOf("ppdb001", null));
    book.profileOf("ppweb001", Profile.GENERIC);

    assertThat(book.profileOf("ppdb001", null)).isEqualTo(Profile.DATABASE);
    assertThat(book.profileOf("ppdb001", Profile.WEB_API)).isEqualTo(Profile.WEB_API);
    assertThat(book.detections()).isEqualTo(1);
  }
}
