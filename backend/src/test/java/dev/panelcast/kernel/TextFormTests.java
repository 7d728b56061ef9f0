package dev.panelcast.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTests {

  private static final BoardId REVENUE = new BoardId("revenue");

  @Test
  void topicsComeBackEqual() {
    Topic plain = Topic.shared(REVENUE, new PanelId("kpi"), Map.of(), null);
    Topic full =
        Topic.shared(
            REVENUE,
            new PanelId("kpi"),
            Map.of("plan", "a&b=c@5#x?/", "region", "é"),
            BucketSize.S300);

    assertThat(Topic.parse(plain.key())).isEqualTo(plain);
    assertThat(Topic.parse(full.key())).isEqualTo(full);
  }

  @Test
  void modelKeysComeBackEqual() {
    ModelKey key = ModelKey.of(REVENUE, "plan", Map.of("plan", "q1/2026?", "x", ""));

    assertThat(ModelKey.parse(key.text())).isEqualTo(key);
  }

  @Test
  void versionsComeBackEqual() {
    Versions versions = Versions.of(Map.of("costs", 1_790_000_000_000L, "plan-parts:q1 & q2", 3L));

    assertThat(Versions.parse(versions.text())).isEqualTo(versions);
    assertThat(Versions.parse("")).isEqualTo(Versions.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "revenue", "revenue/kpi", "revenue/kpi?@7#public", "revenue/kpi?a@5#public"})
  void anythingElseIsNoTopic(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Topic.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "revenue", "revenue/plan", "revenue/plan?a"})
  void anythingElseIsNoModelKey(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> ModelKey.parse(text));
  }
}
