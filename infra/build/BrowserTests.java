import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the browser tests against the packaged application.
 *
 * <p>Started from source by the Java that the application runs on. Arguments: the folder of the
 * tests, the jar, and the folder for screenshots; handed on as {@code PANELCAST_JAVA}, {@code
 * PANELCAST_JAR} and {@code PANELCAST_SCREENS}.
 */
final class BrowserTests {

  private BrowserTests() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path tests = Path.of(arguments[0]);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path installer = Path.of("infra", "build", "NpmInstall.java").toAbsolutePath();
    run(new ProcessBuilder(java.toString(), installer.toString()).directory(tests.toFile()));
    ProcessBuilder test = new ProcessBuilder(List.of("npm", "test")).directory(tests.toFile());
    test.environment().put("PANELCAST_JAVA", java.toString());
    test.environment().put("PANELCAST_JAR", absolute(arguments[1]));
    test.environment().put("PANELCAST_SCREENS", absolute(arguments[2]));
    run(test);
  }

  private static String absolute(String path) {
    return Path.of(path).toAbsolutePath().toString();
  }

  private static void run(ProcessBuilder command) throws IOException, InterruptedException {
    int exit = command.inheritIO().start().waitFor();
    if (exit != 0) {
      System.exit(exit);
    }
  }
}
