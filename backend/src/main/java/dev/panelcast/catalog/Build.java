package dev.panelcast.catalog;

import dev.panelcast.kernel.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Identity of the running program: a hash over its classes and its page, so that equal sources have
 * one and no version number can be forgotten. Read once, when first asked for.
 */
final class Build {

  private static final String PACKAGE = "dev/panelcast/";
  private static final int ID_DIGITS = 12;
  private static final int DEFINITION_DIGITS = 8;

  private Build() {}

  static String id() {
    return Program.HASH.substring(0, ID_DIGITS);
  }

  /** Hash of the program and a board's description. */
  static String definition(byte[] description) {
    byte[] program = Program.HASH.getBytes(StandardCharsets.US_ASCII);
    return Revision.of(program, description).value().substring(0, DEFINITION_DIGITS);
  }

  private static final class Program {

    static final String HASH = hash();

    private static String hash() {
      PathMatchingResourcePatternResolver classPath = new PathMatchingResourcePatternResolver();
      try {
        Stream<Resource> classes =
            Arrays.stream(classPath.getResources("classpath*:" + PACKAGE + "**/*.class"));
        Stream<Resource> page =
            Arrays.stream(classPath.getResources("classpath*:static/index.html"));
        return Revision.of(
                Stream.concat(classes.sorted(Comparator.comparing(Program::name)), page)
                    .map(Program::bytes)
                    .toArray(byte[][]::new))
            .value();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String name(Resource type) {
      try {
        String address = type.getURL().toString();
        return address.substring(address.lastIndexOf(PACKAGE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static byte[] bytes(Resource resource) {
      try {
        return resource.getContentAsByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
