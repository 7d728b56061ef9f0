import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs google-java-format, which takes files only, on every Java file below some folders.
 *
 * <p>Arguments: options of google-java-format (they start with {@code --}), then folders.
 */
final class Format {

  private Format() {}

  public static void main(String[] arguments) throws IOException {
    List<String> call = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.startsWith("--")) {
        call.add(argument);
      } else {
        addJavaFiles(Path.of(argument), call);
      }
    }
    Main.main(call.toArray(String[]::new));
  }

  private static void addJavaFiles(Path folder, List<String> call) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.map(Path::toString).filter(path -> path.endsWith(".java")).sorted().forEach(call::add);
    }
  }
}
