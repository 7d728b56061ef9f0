package dev.panelcast.testkit;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Programs that a test needs and the project does not bring along. */
public final class DebianPackage {

  private DebianPackage() {}

  /**
   * The whole path of a program. Without it the test that asks is skipped, naming the package.
   *
   * @param name of the Debian package that has it
   */
  public static Path program(String name, String program) {
    List<String> path = List.of(System.getenv("PATH").split(File.pathSeparator, -1));
    return Stream.concat(path.stream(), Stream.of("/usr/sbin"))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(() -> abort(program + " is missing: install the Debian package " + name));
  }
}
