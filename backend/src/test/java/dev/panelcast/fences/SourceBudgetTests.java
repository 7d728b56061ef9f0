package dev.panelcast.fences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file and a method stay so small that they are read whole. */
class SourceBudgetTests {

  private static final int FILE_LINES = 300;
  private static final int METHOD_LINES = 40;

  @ParameterizedTest
  @MethodSource("folders")
  void noFileIsTooLong(Path folder) {
    assertThat(House.sources(folder))
        .isNotEmpty()
        .filteredOn(file -> lines(file) > FILE_LINES)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void noMethodIsTooLong(Path folder) {
    assertThat(MethodSizes.of(House.sources(folder)))
        .isNotEmpty()
        .filteredOn(method -> method.lines() > METHOD_LINES)
        .isEmpty();
  }

  @Test
  void mostFilesAreSmall() {
    List<Integer> sizes =
        House.sources(House.MAIN_SOURCES).stream().map(SourceBudgetTests::lines).sorted().toList();

    assertThat(quantile(sizes, 0.5)).as("median lines of a file").isLessThanOrEqualTo(60);
    assertThat(quantile(sizes, 0.9)).as("p90 lines of a file").isLessThanOrEqualTo(150);
  }

  @Test
  void mostMethodsAreSmall() {
    List<Integer> sizes =
        MethodSizes.of(House.sources(House.MAIN_SOURCES)).stream()
            .map(MethodSizes.Method::lines)
            .sorted()
            .toList();

    assertThat(quantile(sizes, 0.5)).as("median lines of a method").isLessThanOrEqualTo(5);
  }

  static List<Path> folders() {
    return List.of(House.MAIN_SOURCES, House.TEST_SOURCES);
  }

  private static int quantile(List<Integer> sorted, double share) {
    return sorted.get((int) ((sorted.size() - 1) * share));
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
