package dev.panelcast.dataset;

import dev.panelcast.board.Dataset.Row;
import dev.panelcast.board.Dataset.RowError;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One JSON value as a row: an object with text, numbers, booleans and null by name. */
final class JsonRow {

  private final int line;
  private final Map<String, @Nullable Object> values = new HashMap<>();
  private @Nullable RowError error;

  private JsonRow(int line) {
    this.line = line;
  }

  /** A row that is bad for this reason. */
  static JsonRow bad(int line, String code, String message) {
    JsonRow row = new JsonRow(line);
    row.refuse("", code, message);
    return row;
  }

  /**
   * Reads the value at which the parser stands, to its end.
   *
   * @throws tools.jackson.core.JacksonException when the text is no JSON
   */
  static JsonRow read(JsonParser parser, int line) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return bad(line, "not_an_object", "A row is an object, for example {\"name\": 1}.");
    }
    JsonRow row = new JsonRow(line);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      row.add(parser.currentName(), parser);
    }
    return row;
  }

  /** Gives the row, or what is wrong with it. */
  void into(Decoded decoded) {
    if (error == null) {
      decoded.add(new Row(line, values));
    } else {
      decoded.reject(error);
    }
  }

  private void add(String name, JsonParser parser) {
    if (values.containsKey(name)) {
      refuse(name, "duplicate_field", "Give " + name + " once.");
    }
    JsonToken token = parser.nextToken();
    if (token != null && token.isStructStart()) {
      parser.skipChildren();
      refuse(name, "not_a_value", "Give " + name + " as text or a number.");
    } else {
      values.put(name, scalar(parser));
    }
  }

  private void refuse(String field, String code, String message) {
    if (error == null) {
      error = new RowError(line, field, code, message);
    }
  }

  private static @Nullable Object scalar(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }
}
