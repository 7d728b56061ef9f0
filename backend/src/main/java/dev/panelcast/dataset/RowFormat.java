package dev.panelcast.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.panelcast.board.Dataset;
import dev.panelcast.kernel.Refusal;
import dev.panelcast.wire.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** The types of body that are taken. */
enum RowFormat {
  JSON("application/json") {
    @Override
    void read(String text, Dataset dataset, Decoded into) {
      try (JsonParser parser = MAPPER.createParser(text)) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
          throw unreadable("The body must be a JSON array of objects.");
        }
        for (int position = 1; parser.nextToken() != JsonToken.END_ARRAY; position++) {
          JsonRow.read(parser, position).into(into);
        }
        if (parser.nextToken() != null) {
          throw unreadable("Something follows the array.");
        }
      } catch (JacksonException e) {
        throw unreadable("The body is not JSON: " + place(e) + ".");
      }
    }
  },
  NDJSON("application/x-ndjson,application/ndjson,application/jsonl") {
    @Override
    void read(String text, Dataset dataset, Decoded into) {
      List<String> lines = text.lines().toList();
      for (int line = 1; line <= lines.size(); line++) {
        String row = lines.get(line - 1);
        if (!row.isBlank()) {
          readLine(row, line).into(into);
        }
      }
      if (into.rows().isEmpty() && !into.errors().isEmpty()) {
        throw unreadable("No line of the body is a JSON object.").with("errors", into.errors());
      }
    }

    private JsonRow readLine(String text, int line) {
      try (JsonParser parser = MAPPER.createParser(text)) {
        parser.nextToken();
        JsonRow row = JsonRow.read(parser, line);
        return parser.nextToken() == null
            ? row
            : JsonRow.bad(line, "not_an_object", "Something follows the object in this line.");
      } catch (JacksonException e) {
        return JsonRow.bad(line, "not_json", "The line is not JSON.");
      }
    }
  },
  CSV("text/csv") {
    @Override
    void read(String text, Dataset dataset, Decoded into) {
      try {
        CsvRows.read(text, dataset, into);
      } catch (CsvParseException e) {
        throw unreadable("The body is not CSV: " + e.getMessage() + ".");
      }
    }
  };

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String types;

  /** The usual type first. */
  RowFormat(String types) {
    this.types = types;
  }

  /** The format of a content type, else a refusal that names those that are taken. */
  static RowFormat of(@Nullable MediaType type) {
    return Arrays.stream(values())
        .filter(
            format -> type != null && format.types().stream().anyMatch(type::equalsTypeAndSubtype))
        .findFirst()
        .orElseThrow(
            () ->
                ErrorCode.UNSUPPORTED_MEDIA_TYPE.refusal(
                    "Send rows as one of "
                        + Arrays.stream(values())
                            .map(format -> format.types().getFirst().toString())
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  /** Decodes all rows; refuses a body that cannot be read. */
  abstract void read(String text, Dataset dataset, Decoded into);

  private List<MediaType> types() {
    return MediaType.parseMediaTypes(types);
  }

  private static Refusal unreadable(String message) {
    return ErrorCode.UNREADABLE_BODY.refusal(message);
  }

  private static String place(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    return place == null
        ? "it ends too early"
        : "see line " + place.getLineNr() + ", column " + place.getColumnNr();
  }
}
