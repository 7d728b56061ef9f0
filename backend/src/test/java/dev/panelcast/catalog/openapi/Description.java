package dev.panelcast.catalog.openapi;

import dev.panelcast.catalog.Catalog;
import dev.panelcast.testkit.DemoBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description as an application with the demo board would serve it. */
final class Description {

  static final ObjectNode WHOLE =
      DescriptionController.describe(new Catalog(List.of(new DemoBoard())));

  private Description() {}

  static JsonNode schemas() {
    return WHOLE.path("components").path("schemas");
  }

  static JsonNode schema(String name) {
    return schemas().path(name);
  }

  /** All words of a schema that lists them with their meaning. */
  static List<String> constants(String schema) {
    return schema(schema)
        .path("oneOf")
        .valueStream()
        .map(one -> one.path("const").asString())
        .toList();
  }

  /** The words of all schemas that list codes. */
  static List<String> allConstants() {
    return schemas()
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(name -> name.endsWith("ErrorCode"))
        .flatMap(name -> constants(name).stream())
        .toList();
  }

  /** Every object of the document, the document itself first. */
  static List<ObjectNode> objects(JsonNode from) {
    List<ObjectNode> found = new ArrayList<>();
    if (from instanceof ObjectNode object) {
      found.add(object);
    }
    from.valueStream().forEach(child -> found.addAll(objects(child)));
    return found;
  }

  /** The node that a reference within the document names, missing when there is none. */
  static JsonNode target(String reference) {
    return WHOLE.at(reference.substring(1));
  }

  static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? target(node.path("$ref").asString()) : node;
  }

  static Stream<String> references() {
    return objects(WHOLE).stream()
        .filter(object -> object.has("$ref"))
        .map(object -> object.path("$ref").asString());
  }
}
