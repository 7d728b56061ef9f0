package dev.panelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MergePatchTests {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"b\":2}          | {\"a\":1,\"b\":3}          | {\"b\":3}",
        "{\"a\":1,\"b\":2}          | {\"a\":1}                | {\"b\":null}",
        "{\"a\":{\"x\":1,\"y\":2}}    | {\"a\":{\"x\":1,\"y\":3}}    | {\"a\":{\"y\":3}}",
        "{\"order\":[\"a\",\"b\"]}    | {\"order\":[\"b\",\"a\"]}    | {\"order\":[\"b\",\"a\"]}",
        "{\"a\":{\"x\":1}}          | {\"a\":[1]}              | {\"a\":[1]}",
        "{\"a\":[1]}              | {\"a\":{\"x\":1}}          | {\"a\":{\"x\":1}}",
        "{\"a\":1}                | {\"a\":1}                | {}",
      })
  void aPatchHoldsWhatChangedAndNothingElse(String base, String next, String patch) {
    assertThat(MAPPER.readTree(patch(base, next))).isEqualTo(MAPPER.readTree(patch));
  }

  @Test
  void anyObjectIsMadeOfAnyOtherByItsPatch() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      ObjectNode base = object(random, 3);
      ObjectNode next = random.nextBoolean() ? object(random, 3) : changed(base.deepCopy(), random);

      JsonNode patch = MAPPER.readTree(patch(base.toString(), next.toString()));

      assertThat(JsonMerge.merge(base, patch)).as("seed %d", seed).isEqualTo(JsonMerge.bare(next));
    }
  }

  private static String patch(String base, String next) {
    return new String(
        MergePatch.between(
            base.getBytes(StandardCharsets.UTF_8), next.getBytes(StandardCharsets.UTF_8)),
        StandardCharsets.UTF_8);
  }

  private static ObjectNode changed(ObjectNode object, Random random) {
    for (Map.Entry<String, JsonNode> member : object.deepCopy().properties()) {
      switch (random.nextInt(5)) {
        case 0 -> object.remove(member.getKey());
        case 1 -> object.set(member.getKey(), value(random, 2));
        default -> {}
      }
    }
    return object;
  }

  private static ObjectNode object(Random random, int depth) {
    ObjectNode object = MAPPER.createObjectNode();
    for (int i = random.nextInt(6); i > 0; i--) {
      object.set("k" + random.nextInt(8), value(random, depth - 1));
    }
    return object;
  }

  private static JsonNode value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> MAPPER.getNodeFactory().numberNode(random.nextInt(3));
      case 1 -> MAPPER.getNodeFactory().stringNode("s" + random.nextInt(3));
      case 2 -> MAPPER.getNodeFactory().nullNode();
      case 3 -> MAPPER.createArrayNode().add(random.nextInt(2)).add("x");
      default -> object(random, depth);
    };
  }
}
