package dev.panelcast.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicTests {

  private static final BoardId FLEET = new BoardId("fleet");
  private static final PanelId RISK = new PanelId("risk-top15");

  @Test
  void orderOfVariablesDoesNotMatter() {
    Topic one = topic(Map.of("profile", "database", "level", "watch"), BucketSize.S30);
    Topic other = topic(Map.of("level", "watch", "profile", "database"), BucketSize.S30);

    assertThat(one).isEqualTo(other);
    assertThat(one.key())
        .isEqualTo(other.key())
        .isEqualTo("fleet/risk-top15?level=watch&profile=database@30#public");
  }

  @Test
  void everyPartOfTheIdentityIsInTheKey() {
    Topic base = topic(Map.of(), BucketSize.S5);

    assertThat(base.key()).isEqualTo("fleet/risk-top15?@5#public");
    assertThat(topic(Map.of(), null).key()).isEqualTo("fleet/risk-top15?@-#public");
    assertThat(new Topic(FLEET, RISK, base.variables(), BucketSize.S5, Topic.PRIVATE).key())
        .isEqualTo("fleet/risk-top15?@5#private");
  }

  @Test
  void valuesCannotForgeAnotherKey() {
    Topic forged = topic(Map.of("server", "a&profile=x@5#public"), BucketSize.S5);

    assertThat(forged.key())
        .isEqualTo("fleet/risk-top15?server=a%26profile%3Dx%405%23public@5#public");
  }

  @Test
  void idsAreKebabCase() {
    assertThat(new BoardId("cash-flow2").value()).isEqualTo("cash-flow2");
    for (String bad : new String[] {"", "Fleet", "fleet_", "-fleet", "fleet\r\nid: 1"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new BoardId(bad));
      assertThatIllegalArgumentException().isThrownBy(() -> new PanelId(bad));
    }
  }

  private static Topic topic(Map<String, String> variables, @Nullable BucketSize size) {
    return Topic.shared(FLEET, RISK, variables, size);
  }
}
