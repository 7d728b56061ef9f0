package dev.panelcast.catalog.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.wire.CanonicalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that both ends of the wire are tested with are what the description says. */
class WireExamplesTests {

  private static final Path EXAMPLES = Path.of("src", "test", "resources", "wire");

  private final ClosedSchemas schemas = new ClosedSchemas(Description.WHOLE);

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsAsDescribed(Path example) throws IOException {
    String name = example.getFileName().toString();
    String text = Files.readString(example);

    assertThat(schemas.errors(schema(name), name.endsWith(".sse") ? data(text) : text)).isEmpty();
  }

  @Test
  void whatIsNotDescribedIsFound() {
    Map<String, Object> beat = Map.of("serverTime", "2026-11-20T20:10:15Z", "viewers", 3);

    assertThat(schemas.errors("BeatEvent", json(beat))).isEmpty();
    assertThat(schemas.errors("BeatEvent", json(Map.of("viewers", 3)))).isNotEmpty();
    assertThat(schemas.errors("BeatEvent", json(Map.of("serverTime", "2026-11-20", "viewers", 3))))
        .isNotEmpty();
    assertThat(
            schemas.errors(
                "BeatEvent",
                json(Map.of("serverTime", "2026-11-20T20:10:15Z", "viewers", 3, "more", 1))))
        .isNotEmpty();
  }

  static List<Path> examples() {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An example is named by its event, or by the kind of its data, and what is special about it. */
  private static String schema(String file) {
    List<String> words = List.of(file.replaceFirst("\\..*", "").split("-", -1));
    return switch (words.getFirst()) {
      case "data" -> capital(words.get(1)) + "Data";
      case "body" -> "Snapshot";
      default -> capital(words.getFirst()) + "Event";
    };
  }

  private static String data(String event) {
    return event
        .lines()
        .filter(line -> line.startsWith("data: "))
        .map(line -> line.substring("data: ".length()))
        .findFirst()
        .orElseThrow();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String json(Object value) {
    return new String(CanonicalJson.write(value), StandardCharsets.UTF_8);
  }
}
