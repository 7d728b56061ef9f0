package dev.panelcast.catalog.openapi;

import dev.panelcast.board.Board;
import dev.panelcast.board.Dataset;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Variable;
import dev.panelcast.catalog.Catalog;
import dev.panelcast.catalog.Choices;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.wire.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of what the program knows better than a file. */
final class Facts {

  private static final String REFERENCE = "#/components/schemas/";

  private final ObjectNode schemas = JsonMapper.shared().createObjectNode();

  private Facts() {}

  /** Schemas by name. */
  static ObjectNode of(Catalog catalog) {
    Facts facts = new Facts();
    facts.words("BoardId", catalog.boards().stream().map(board -> board.id().value()));
    facts.words("DatasetId", catalog.datasets().stream().map(Dataset::id));
    facts.words(
        "PanelKind",
        Arrays.stream(Panel.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)));
    facts.bucketSizes();
    facts.errorCodes();
    facts.variables(catalog.boards());
    facts.rows(catalog.datasets());
    return facts.schemas;
  }

  private void words(String name, Stream<String> words) {
    List<String> all = words.toList();
    ObjectNode schema = schemas.putObject(name).put("type", "string");
    if (!all.isEmpty()) {
      all.forEach(schema.putArray("enum")::add);
    }
  }

  private void bucketSizes() {
    ArrayNode seconds = schemas.putObject("BucketSeconds").put("type", "integer").putArray("enum");
    Arrays.stream(BucketSize.values()).map(BucketSize::seconds).forEach(seconds::add);
  }

  private void errorCodes() {
    ArrayNode codes =
        schemas
            .putObject("ErrorCode")
            .put("type", "string")
            .put("description", "Codes of the engine; boards have codes of their own.")
            .putArray("oneOf");
    for (ErrorCode code : ErrorCode.values()) {
      codes
          .addObject()
          .put("const", code.word())
          .put("description", code.meaning())
          .put("x-status", code.status());
    }
  }

  private void variables(List<Board> boards) {
    ArrayNode anyOf = schemas.putObject("Variables").put("type", "object").putArray("anyOf");
    for (Board board : boards) {
      String name = "Variables." + board.id();
      anyOf.addObject().put("$ref", REFERENCE + name);
      ObjectNode schema =
          schemas
              .putObject(name)
              .put("type", "object")
              .put("description", "Variables of board %s.".formatted(board.id()));
      ObjectNode properties = schema.putObject("properties");
      for (Variable variable : board.variables()) {
        variable(properties.putObject("var-" + variable.name()), variable);
      }
    }
  }

  private static void variable(ObjectNode schema, Variable variable) {
    schema.put(
        "description", "%s. Without it: %s.".formatted(variable.title(), variable.defaultTitle()));
    switch (variable.kind()) {
      case Variable.Choice choice -> {
        ArrayNode allowed = schema.put("type", "string").putArray("enum");
        choice.options().forEach(option -> allowed.add(option.value()));
      }
      case Variable.FromPanel from ->
          schema
              .put("type", "string")
              .put("maxLength", Choices.LONGEST)
              .put("pattern", "^(?:" + from.pattern().pattern() + ")$");
      case Variable.Range range ->
          schema.put("type", "number").put("minimum", range.min()).put("maximum", range.max());
    }
  }

  private void rows(List<Dataset> datasets) {
    ObjectNode any = schemas.putObject("Row");
    any.put("description", "A row of one of the datasets.");
    ArrayNode anyOf = any.putArray("anyOf");
    for (Dataset dataset : datasets) {
      String name = "Row." + dataset.id();
      anyOf.addObject().put("$ref", REFERENCE + name);
      row(schemas.putObject(name), dataset);
    }
    if (datasets.isEmpty()) {
      any.remove("anyOf");
    }
  }

  private static void row(ObjectNode schema, Dataset dataset) {
    schema
        .put("type", "object")
        .put(
            "description",
            "A row of dataset %s, of which a batch holds %d at most."
                .formatted(dataset.id(), dataset.largestBatch()));
    ArrayNode required = schema.putArray("required");
    ObjectNode properties = schema.putObject("properties");
    for (Dataset.Field field : dataset.fields()) {
      if (field.required()) {
        required.add(field.name());
      }
      field(properties.putObject(field.name()), field);
    }
  }

  private static void field(ObjectNode schema, Dataset.Field field) {
    String type =
        switch (field.type()) {
          case "number", "integer" -> field.type();
          default -> "string";
        };
    if (field.required()) {
      schema.put("type", type);
    } else {
      schema.putArray("type").add(type).add("null");
    }
    switch (field.type()) {
      case "instant" -> schema.put("format", "date-time");
      case "date" -> schema.put("format", "date");
      default -> {}
    }
    schema.put("description", field.description());
  }
}
