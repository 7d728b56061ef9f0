package dev.panelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTests {

  @ParameterizedTest
  @CsvSource({
    "5.0, 5",
    "-0.0, 0",
    "88.5, 88.5",
    "0.1, 0.1",
    "1e6, 1000000",
    "9007199254740992, 9007199254740992",
    "1e300, 1.0E300",
    "1e-7, 1.0E-7"
  })
  void doublesAreWrittenInTheirShortestForm(double value, String text) {
    assertThat(json(value)).isEqualTo(text);
    assertThat(json(List.of(value))).isEqualTo("[" + text + "]");
    assertThat(JsonMapper.shared().readTree(json(value)).asDouble()).isEqualTo(value + 0.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void numbersThatAreNotFiniteAreRefused(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json(Map.of("risk", value)))
        .withMessageContaining("not finite");
  }

  @Test
  void keysOfMapsAreSortedWhateverTheirOrder() {
    Map<String, Integer> one = new LinkedHashMap<>();
    one.put("b", 1);
    one.put("a", 2);

    assertThat(json(one)).isEqualTo("{\"a\":2,\"b\":1}");
  }

  @Test
  void nullsStayInMapsAndListsAndLeaveRecords() {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("cpu", null);

    assertThat(json(row)).isEqualTo("{\"cpu\":null}");
    assertThat(json(new Pair(1, null))).isEqualTo("{\"one\":1}");
  }

  @Test
  void instantsAreTextInUtc() {
    assertThat(json(Instant.ofEpochSecond(1_800_000_000))).isEqualTo("\"2027-01-15T08:00:00Z\"");
  }

  @Test
  void decimalsKeepTheirDigits() {
    assertThat(json(new BigDecimal("0.30"))).isEqualTo("0.30");
  }

  @Test
  void noCharacterCanEndALineOrLookLikeAMark() {
    String hostile = "a\r\nid: 1\n\n\u0000\uFEFF\u2028\u2029\u0085é😀\t";

    byte[] written = CanonicalJson.write(hostile);

    String text = new String(written, StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("\r", "\n", "\u0000", "\uFEFF", "\u2028", "\u2029");
    assertThat(text).contains("é😀");
    assertThat(JsonMapper.shared().readValue(written, String.class)).isEqualTo(hostile);
  }

  @Test
  void halfASurrogatePairLeavesAsAnEscape() {
    assertThat(json("broken \uD83D tail")).isEqualTo("\"broken \\uD83D tail\"");
  }

  private static String json(Object value) {
    return new String(CanonicalJson.write(value), StandardCharsets.UTF_8);
  }

  private record Pair(int one, @Nullable Integer two) {}
}
