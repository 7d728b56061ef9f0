import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Stops the build with one sentence when it cannot work on this machine.
 *
 * <p>Maven finds a JDK 25 and npm by itself, but what it says when they are missing names neither.
 * Started from source by the Java that runs Maven, so it keeps to Java 17.
 *
 * <p>Arguments: none, to look where Maven's toolchain plugin and the shell look; or one search
 * path, to look only there.
 */
final class Prerequisites {

  private static final int JDK = 25;

  /** What the bundler of the page needs. */
  private static final int NODE = 20;

  private static final int NODE_MINOR = 19;
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private Prerequisites() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    boolean given = arguments.length > 0;
    List<Path> path = split(given ? arguments[0] : System.getenv("PATH"));
    List<String> missing = new ArrayList<>();
    if (jdks(path, given).noneMatch(Prerequisites::isNewEnough)) {
      missing.add("a JDK " + JDK + " or newer (for example Temurin)");
    }
    if (find(path, "npm").isEmpty() || !isNodeNewEnough(path)) {
      missing.add("Node.js " + NODE + "." + NODE_MINOR + " or newer with npm");
    }
    if (!missing.isEmpty()) {
      System.err.println(
          "Please install " + String.join(" and ", missing) + ": the build needs it.");
      System.exit(1);
    }
  }

  /** Homes of JDKs: of every javac on the path, and where installers put them. */
  private static Stream<Path> jdks(List<Path> path, boolean onlyPath) throws IOException {
    List<Path> homes = new ArrayList<>();
    for (Path javac : find(path, "javac")) {
      homes.add(Objects.requireNonNull(javac.toRealPath().getParent()).getParent());
    }
    if (!onlyPath) {
      System.getenv().forEach((name, value) -> addHome(name, value, homes));
      for (Path folder : installFolders()) {
        homes.addAll(children(folder));
      }
    }
    return homes.stream().flatMap(home -> Stream.of(home, home.resolve("Contents/Home")));
  }

  private static void addHome(String name, String value, List<Path> homes) {
    if (name.matches("(JAVA|JDK)\\w*_HOME|JAVA_HOME.*")) {
      homes.add(Path.of(value));
    }
  }

  private static List<Path> installFolders() {
    String home = System.getProperty("user.home");
    return Stream.of(
            "/usr/lib/jvm",
            "/usr/java",
            "/opt/java",
            "/Library/Java/JavaVirtualMachines",
            home + "/Library/Java/JavaVirtualMachines",
            home + "/.sdkman/candidates/java",
            home + "/.jdks",
            home + "/.m2/jdks",
            home + "/.asdf/installs/java",
            home + "/.local/share/mise/installs/java",
            "C:/Program Files/Java",
            "C:/Program Files/Eclipse Adoptium")
        .map(Path::of)
        .toList();
  }

  private static boolean isNewEnough(Path home) {
    Properties release = new Properties();
    try (var reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
    } catch (IOException e) {
      return false;
    }
    String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return major(version) >= JDK && Files.isRegularFile(home.resolve("lib/ct.sym"));
  }

  private static boolean isNodeNewEnough(List<Path> path) throws IOException, InterruptedException {
    for (Path node : find(path, "node")) {
      Process process = new ProcessBuilder(node.toString(), "--version").start();
      String version =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      process.waitFor();
      String[] parts = (version.replaceFirst("^v", "") + ".0").split("\\.");
      int major = major(parts[0]);
      return major > NODE || (major == NODE && major(parts[1]) >= NODE_MINOR);
    }
    return false;
  }

  private static int major(String version) {
    String digits = version.split("\\D", 2)[0];
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static List<Path> find(List<Path> path, String program) {
    List<String> names = WINDOWS ? List.of(program + ".exe", program + ".cmd") : List.of(program);
    return path.stream()
        .flatMap(folder -> names.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .toList();
  }

  private static List<Path> split(String path) {
    return Arrays.stream(path.split(System.getProperty("path.separator")))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .toList();
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }
}
