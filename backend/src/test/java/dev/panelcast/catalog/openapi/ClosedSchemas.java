package dev.panelcast.catalog.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description's schemas, made strict: what is not described is an error. Readers of the API
 * accept more, since it may add; what the program itself writes must not be more.
 */
final class ClosedSchemas {

  private static final String ADDRESS = "urn:openapi";

  private final SchemaRegistry registry;

  ClosedSchemas(ObjectNode description) {
    ObjectNode closed = description.deepCopy();
    Set<JsonNode> parts = parts(closed);
    Description.objects(closed.path("components").path("schemas")).stream()
        .filter(schema -> schema.path("properties").isObject() || schema.has("allOf"))
        .filter(schema -> !parts.contains(schema))
        .forEach(schema -> schema.put("unevaluatedProperties", false));
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(ADDRESS, definitions(closed).toString())));
  }

  /** What is wrong with a value. */
  List<Error> errors(String schema, String json) {
    return registry
        .getSchema(SchemaLocation.of(ADDRESS + "#/$defs/" + schema))
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  /** The schemas alone, as a document of schemas has them. */
  private static JsonNode definitions(ObjectNode description) {
    ObjectNode definitions = JsonMapper.shared().createObjectNode();
    definitions.set("$defs", description.path("components").path("schemas"));
    Description.objects(definitions).stream()
        .filter(object -> object.has("$ref"))
        .forEach(
            object ->
                object.put(
                    "$ref", object.path("$ref").asString().replace("components/schemas", "$defs")));
    return definitions;
  }

  /** Members of compositions: what they do not know, another member may. */
  private static Set<JsonNode> parts(ObjectNode closed) {
    Set<JsonNode> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    Description.objects(closed).stream()
        .flatMap(object -> object.path("allOf").valueStream())
        .map(part -> part.has("$ref") ? closed.at(part.path("$ref").asString().substring(1)) : part)
        .forEach(parts::add);
    return parts;
  }
}
