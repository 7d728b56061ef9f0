package dev.panelcast.embedded;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs between the systems that the services run on.
 *
 * @param system linux, darwin or windows
 * @param processor as PostgreSQL's programs are named: x86_64 or arm_64
 * @param root whether the user is the one that PostgreSQL refuses to run as
 * @param path folders in which programs are looked for
 */
record Platform(String system, String processor, boolean root, List<Path> path) {

  static Platform current() {
    return new Platform(
        system(System.getProperty("os.name").toLowerCase(Locale.ROOT)),
        processor(System.getProperty("os.arch")),
        System.getProperty("user.name").equals("root"),
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .toList());
  }

  /** The first program of that name on the path. */
  Optional<Path> find(String program) {
    return path.stream()
        .map(folder -> folder.resolve(program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The command in a session of its own, where a Ctrl-C for the application does not reach it. */
  List<String> detached(List<String> command) {
    return find("setsid")
        .map(setsid -> prefixed(List.of(setsid.toString()), command))
        .orElse(command);
  }

  /**
   * The command as PostgreSQL accepts it: for root inside a user namespace, where root is nobody.
   * The process id stays that of the command.
   */
  List<String> withoutRoot(List<String> command) {
    if (!root || !system.equals("linux")) {
      return command;
    }
    return prefixed(List.of("unshare", "--user"), command);
  }

  private static List<String> prefixed(List<String> prefix, List<String> command) {
    return Stream.concat(prefix.stream(), command.stream()).toList();
  }

  private static String system(String name) {
    if (name.startsWith("mac")) {
      return "darwin";
    }
    return name.startsWith("windows") ? "windows" : name;
  }

  private static String processor(String arch) {
    return arch.equals("aarch64") ? "arm_64" : "x86_64";
  }
}
