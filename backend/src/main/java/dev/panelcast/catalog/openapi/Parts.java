package dev.panelcast.catalog.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files that describe the API, put together. */
final class Parts {

  private static final String FILES = "classpath*:openapi/**/*.yaml";

  private Parts() {}

  /** All files of the class path, the engine's before those of the boards. */
  static ObjectNode read() {
    ObjectNode whole = JsonMapper.shared().createObjectNode();
    try {
      Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
      Arrays.sort(
          files, Comparator.comparing(Parts::isOfBoard).thenComparing(Resource::getFilename));
      for (Resource file : files) {
        add(whole, read(file), String.valueOf(file.getFilename()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return whole;
  }

  /**
   * Adds what a file says; lists grow.
   *
   * @throws IllegalStateException when something else was said before
   */
  static void add(ObjectNode whole, ObjectNode part, String file) {
    part.forEachEntry(
        (name, value) -> {
          JsonNode before = whole.get(name);
          if (before instanceof ObjectNode object && value instanceof ObjectNode more) {
            add(object, more, file);
          } else if (before instanceof ArrayNode list && value instanceof ArrayNode more) {
            list.addAll(more);
          } else if (before == null) {
            whole.set(name, value);
          } else {
            throw new IllegalStateException(
                "%s describes %s, which another file has described".formatted(file, name));
          }
        });
  }

  private static ObjectNode read(Resource file) throws IOException {
    try (InputStream text = file.getInputStream()) {
      Map<String, Object> tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      return JsonMapper.shared().valueToTree(tree);
    }
  }

  private static boolean isOfBoard(Resource file) {
    try {
      return file.getURL().getPath().contains("openapi/boards/");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
