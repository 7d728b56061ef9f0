package dev.panelcast.catalog.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Codes as they stand in the sources: words in snake case where something is refused or missing.
 */
final class SourceCodes {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern REFUSES =
      Pattern.compile(
          "RowError|RowReader|CheckedRows|RecordError|FieldError|FieldRule|JsonRow|Refusal\\.of\\(|new"
              + " Problem\\(|record Problem\\(|View\\.empty\\(");
  private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:_[a-z]+)+)\"");

  private SourceCodes() {}

  static SortedSet<String> all() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(SourceCodes::text)
          .filter(text -> REFUSES.matcher(text).find())
          .flatMap(text -> CODE.matcher(text).results().toList().stream())
          .map((MatchResult match) -> match.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
