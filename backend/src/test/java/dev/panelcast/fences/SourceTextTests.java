package dev.panelcast.fences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no parser sees. */
class SourceTextTests {

  private static final List<Path> FOLDERS =
      List.of(Path.of("src"), Path.of("..", "infra"), Path.of("..", "frontend", "src"));
  private static final Pattern READ = Pattern.compile(".*\\.(java|ts|tsx|css|sql|yaml|md)");

  /** A format with a decimal point or groups, and no locale. */
  private static final Pattern OF_THE_MACHINE =
      Pattern.compile("\"[^\"\n]*%(?:,[.0-9]*[df]|[0-9]*\\.[0-9]+f)[^\"\n]*\"\\s*\\.formatted\\(");

  @ParameterizedTest
  @ValueSource(strings = {"TO" + "DO", "FIX" + "ME", "@Dis" + "abled", "@auth" + "or", "X" + "XX"})
  void nothingIsLeftForLater(String mark) {
    assertThat(FOLDERS.stream().flatMap(SourceTextTests::files))
        .isNotEmpty()
        .filteredOn(file -> House.text(file).contains(mark))
        .isEmpty();
  }

  /** Points and commas are the same on every machine. */
  @Test
  void numbersAreNotWrittenAsTheMachineWould() {
    assertThat("\"%,.1f of %d\".formatted(").matches(OF_THE_MACHINE);
    assertThat(files(Path.of("src", "main", "java")))
        .isNotEmpty()
        .filteredOn(file -> OF_THE_MACHINE.matcher(House.text(file)).find())
        .isEmpty();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> READ.matcher(file.toString()).matches())
          .filter(file -> !file.toString().contains("node_modules"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
