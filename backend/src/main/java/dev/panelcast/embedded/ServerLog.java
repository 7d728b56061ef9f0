package dev.panelcast.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The file into which one service's processes write all they say, in the order they run. */
final class ServerLog {

  private static final long RUN_SECONDS = 120;

  private final Path file;

  private ServerLog(Path file) {
    this.file = file;
  }

  /** Begins anew: the file tells about one run of the application. */
  static ServerLog fresh(DataFolder folder, String name) throws IOException {
    Path file = folder.folder("log").resolve(name + ".log");
    Files.deleteIfExists(file);
    return new ServerLog(file);
  }

  Path file() {
    return file;
  }

  Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()))
        .start();
  }

  /**
   * Runs a command to its end.
   *
   * @throws IOException with its last words, if it fails or takes longer than two minutes
   */
  void run(List<String> command) throws IOException {
    Process process = start(command);
    try {
      if (!process.waitFor(RUN_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("no end within %d s".formatted(RUN_SECONDS));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    if (process.exitValue() != 0) {
      throw new IOException(lastLine());
    }
  }

  /** The last line with something in it, and where the others are. */
  String lastLine() {
    try {
      String line =
          Files.readAllLines(file).stream()
              .filter(text -> !text.isBlank())
              .reduce((first, second) -> second)
              .orElse("it said nothing");
      return "%s; see %s".formatted(line.strip(), file);
    } catch (IOException e) {
      return "its words are lost: " + e.getMessage();
    }
  }
}
