package dev.panelcast.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Differences of JSON objects as JSON Merge Patches (RFC 7396). Rows of a panel are members by
 * their key and their order is an array, so a changed cell costs one member; a null removes, which
 * is no loss because a client takes null as absent.
 */
final class MergePatch {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private MergePatch() {}

  /** What makes the second of the first; both are texts of objects. */
  static byte[] between(byte[] base, byte[] next) {
    JsonNode patch = difference(MAPPER.readTree(base), MAPPER.readTree(next));
    return CanonicalJson.write(patch == null ? MAPPER.createObjectNode() : patch);
  }

  private static @Nullable JsonNode difference(@Nullable JsonNode base, JsonNode next) {
    if (!(base instanceof ObjectNode before) || !(next instanceof ObjectNode after)) {
      return next.equals(base) ? null : next;
    }
    ObjectNode patch = MAPPER.createObjectNode();
    for (Map.Entry<String, JsonNode> member : after.properties()) {
      JsonNode changed = difference(before.get(member.getKey()), member.getValue());
      if (changed != null) {
        patch.set(member.getKey(), changed);
      }
    }
    for (Map.Entry<String, JsonNode> member : before.properties()) {
      if (!after.has(member.getKey())) {
        patch.putNull(member.getKey());
      }
    }
    return patch.isEmpty() ? null : patch;
  }
}
