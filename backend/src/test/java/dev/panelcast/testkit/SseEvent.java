package dev.panelcast.testkit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One event as a strict reader sees it: fields in the only form that the server writes.
 *
 * @param name the event's name
 * @param id its id, {@code null} without one
 * @param data its data
 * @param retry its retry time, {@code null} without one
 */
public record SseEvent(String name, @Nullable String id, JsonNode data, @Nullable Long retry) {

  /**
   * Reads whole events; anything that is not exactly the grammar of the server is an error.
   *
   * @throws AssertionError when the text is something else
   */
  public static List<SseEvent> read(String text) {
    List<SseEvent> events = new ArrayList<>();
    if (!text.isEmpty() && !text.endsWith("\n\n")) {
      throw new AssertionError("does not end with an empty line: " + text);
    }
    for (String block : text.split("\n\n", -1)) {
      if (!block.isEmpty()) {
        events.add(block(block));
      }
    }
    return events;
  }

  private static SseEvent block(String block) {
    String name = "";
    String id = null;
    JsonNode data = JsonMapper.shared().createObjectNode();
    Long retry = null;
    for (String line : block.split("\n", -1)) {
      if (line.indexOf('\r') >= 0 || line.indexOf('\0') >= 0 || line.indexOf('\uFEFF') >= 0) {
        throw new AssertionError("forbidden character in " + line);
      }
      String value = line.substring(line.indexOf(": ") + 2);
      switch (line.substring(0, line.indexOf(": "))) {
        case "event" -> name = value;
        case "id" -> id = value;
        case "data" -> data = JsonMapper.shared().readTree(value);
        case "retry" -> retry = Long.valueOf(value);
        default -> throw new AssertionError("unknown field in " + line);
      }
    }
    return new SseEvent(name.isEmpty() ? "retry" : name, id, data, retry);
  }

  /** Name and panel, and the id if there is one: {@code panel clock #e1-3}. */
  public String brief() {
    String panel = data.path("panel").asString("");
    return name + (panel.isEmpty() ? "" : " " + panel) + (id == null ? "" : " #" + id);
  }
}
