import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the built page what the server serves: replaces a folder by the page's files, with a gzip
 * copy beside everything that is more than a packet of text, so that no server compresses it again.
 *
 * <p>Started from source by the Java that runs Maven, so it keeps to Java 17. Arguments: the folder
 * that the page was built into, the folder to replace.
 */
final class Publish {

  private static final long PACKET = 1400;

  private Publish() {}

  public static void main(String[] arguments) throws IOException {
    Path built = Path.of(arguments[0]);
    Path served = Path.of(arguments[1]);
    for (Path old : below(served).stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(old);
    }
    for (Path file : below(built)) {
      Path name = built.relativize(file);
      if (Files.isRegularFile(file) && !name.startsWith(".vite")) {
        publish(file, served.resolve(name));
      }
    }
  }

  private static void publish(Path file, Path target) throws IOException {
    Files.createDirectories(target.resolveSibling("."));
    Files.copy(file, target);
    if (file.toString().matches(".*\\.(js|css|svg)") && Files.size(file) > PACKET) {
      Path copy = target.resolveSibling(target.getFileName() + ".gz");
      try (OutputStream out = new Smallest(Files.newOutputStream(copy))) {
        Files.copy(file, out);
      }
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    }
  }

  private static final class Smallest extends GZIPOutputStream {
    Smallest(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
