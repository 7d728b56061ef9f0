package dev.panelcast.wire;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a client does with a patch: the pseudocode of RFC 7396, section 2, and nothing more. */
public final class JsonMerge {

  private JsonMerge() {}

  /** The target with the patch applied; null and absent members are the same. */
  public static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    ObjectNode merged =
        target instanceof ObjectNode object ? bare(object) : JsonMapper.shared().createObjectNode();
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      if (change.getValue().isNull()) {
        merged.remove(change.getKey());
      } else {
        merged.set(change.getKey(), merge(merged.path(change.getKey()), change.getValue()));
      }
    }
    return merged;
  }

  /** The object without members that are null. */
  public static ObjectNode bare(ObjectNode object) {
    ObjectNode bare = JsonMapper.shared().createObjectNode();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      if (member.getValue() instanceof ObjectNode inner) {
        bare.set(member.getKey(), bare(inner));
      } else if (!member.getValue().isNull()) {
        bare.set(member.getKey(), member.getValue());
      }
    }
    return bare;
  }
}
