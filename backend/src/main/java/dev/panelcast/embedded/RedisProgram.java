package dev.panelcast.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redis.embedded.core.ExecutableProvider;

/**
 * A Redis that runs on this machine.
 *
 * @param executable the server program
 * @param version as it tells itself, e.g. 7.0.15
 */
record RedisProgram(Path executable, String version) {

  private static final Pattern VERSION = Pattern.compile("v=((\\d+)\\.(\\d+)[.\\d]*)");
  private static final int OLDEST = 6_02;

  /**
   * The system's own if it is 6.2 or newer, else the one on the class path, unpacked into the
   * folder.
   *
   * @throws IOException if neither runs
   */
  static RedisProgram find(Platform platform, Path folder) throws IOException {
    Optional<RedisProgram> installed =
        platform.find("redis-server").flatMap(path -> Optional.ofNullable(tried(path)));
    if (installed.isPresent()) {
      return installed.get();
    }
    RedisProgram brought = tried(brought(folder));
    if (brought == null) {
      throw new IOException("there is no redis-server 6.2 or newer on the path");
    }
    return brought;
  }

  private static Path brought(Path folder) throws IOException {
    try {
      return ExecutableProvider.newJarResourceProvider(folder.toFile()).get().toPath();
    } catch (RuntimeException e) {
      throw new IOException("none was brought along for this system: " + e.getMessage(), e);
    }
  }

  /**
   * Null if it does not run here or is too old: asked by running it, as libraries may be missing.
   */
  private static @Nullable RedisProgram tried(Path executable) {
    try {
      Process process = new ProcessBuilder(executable.toString(), "--version").start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher version = VERSION.matcher(said);
      if (!version.find() || number(version) < OLDEST) {
        return null;
      }
      return new RedisProgram(executable, version.group(1));
    } catch (IOException e) {
      return null;
    }
  }

  private static int number(Matcher version) {
    return Integer.parseInt(version.group(2)) * 100 + Integer.parseInt(version.group(3));
  }
}
