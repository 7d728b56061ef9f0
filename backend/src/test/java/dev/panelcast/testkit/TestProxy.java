package dev.panelcast.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real proxy with the configuration that the project gives to those who run it, in front of two
 * instances. Only addresses, certificate, limits of files and idle times are replaced.
 */
public final class TestProxy implements AutoCloseable {

  private static final Path CONFIGURATIONS = Path.of("../infra/proxy");
  private static final Duration START = Duration.ofSeconds(20);

  /** The idle times of the configurations. */
  private static final String IDLE = "60s";

  private final Process process;
  private final Path folder;
  private final int port;

  private TestProxy(Process process, Path folder, int port) {
    this.process = process;
    this.folder = folder;
    this.port = port;
  }

  /** Programs of Debian packages of the same name. */
  public enum Kind {
    NGINX,
    HAPROXY;

    private String program() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Path executable() {
      return Path.of("/usr/sbin", program());
    }
  }

  /**
   * Starts one on a free port; the calling test is skipped when the program is not installed.
   *
   * @param instances ports of two instances
   * @param idle replaces the idle times, e.g. {@code 2s}
   * @param change made to the text of each configuration file last
   */
  public static TestProxy start(
      Kind kind,
      List<Integer> instances,
      ThrowAwayCertificate certificate,
      String idle,
      UnaryOperator<String> change) {
    Assumptions.assumeTrue(
        Files.isExecutable(kind.executable()),
        "needs " + kind.executable() + " of the Debian package " + kind.program());
    try {
      Path folder =
          Files.createTempDirectory(
              "panelcast-proxy",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
      int port = TestRedis.freePort();
      Files.writeString(
          folder.resolve("certificate.pem"), certificate.certificate() + certificate.key());
      Files.writeString(folder.resolve("key.pem"), certificate.key());
      List<String> command =
          switch (kind) {
            case NGINX -> nginx(folder, port, instances, idle, change);
            case HAPROXY -> haproxy(folder, port, instances, idle, change);
          };
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      TestProxy proxy = new TestProxy(process, folder, port);
      proxy.awaitStart();
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> nginx(
      Path folder, int port, List<Integer> instances, String idle, UnaryOperator<String> change)
      throws IOException {
    String main = read("nginx/nginx.conf");
    main = replaced(main, "listen 443 ssl", "listen 127.0.0.1:%d ssl".formatted(port));
    main = replaced(main, "worker_rlimit_nofile 65536;", "");
    main = replaced(main, "worker_connections 32768;", "worker_connections 256;");
    main = replaced(main, "http {", "http {\n  access_log off;\n" + temporaryFolders());
    Path file = folder.resolve("nginx.conf");
    Files.writeString(file, change.apply(withInstances(main, instances)));
    String rules = replaced(read("nginx/panelcast.conf"), IDLE, idle);
    Files.writeString(folder.resolve("panelcast.conf"), change.apply(rules));
    return List.of(
        Kind.NGINX.executable().toString(),
        "-p",
        folder.toString(),
        "-c",
        file.toString(),
        "-e",
        "stderr",
        "-g",
        "daemon off; pid nginx.pid;");
  }

  private static String temporaryFolders() {
    StringBuilder lines = new StringBuilder();
    for (String purpose : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
      lines.append("  %s_temp_path %s;%n".formatted(purpose, purpose));
    }
    return lines.toString();
  }

  private static List<String> haproxy(
      Path folder, int port, List<Integer> instances, String idle, UnaryOperator<String> change)
      throws IOException {
    String main = read("haproxy/haproxy.cfg");
    main = replaced(main, "bind :443", "bind 127.0.0.1:" + port);
    main = replaced(main, "crt certificate.pem", "crt " + folder.resolve("certificate.pem"));
    main = replaced(main, "maxconn 32768", "maxconn 256");
    main = replaced(main, IDLE, idle);
    Path file = folder.resolve("haproxy.cfg");
    Files.writeString(file, change.apply(withInstances(main, instances)));
    return List.of(Kind.HAPROXY.executable().toString(), "-db", "-f", file.toString());
  }

  private static String withInstances(String text, List<Integer> instances) {
    String one = replaced(text, "127.0.0.1:8081", "127.0.0.1:" + instances.get(0));
    String two = replaced(one, "127.0.0.1:8082", "127.0.0.1:" + instances.get(1));
    String third =
        two.lines().filter(line -> line.contains("127.0.0.1:8083")).findFirst().orElseThrow();
    return replaced(two, third + "\n", "");
  }

  private static String read(String name) throws IOException {
    return Files.readString(CONFIGURATIONS.resolve(name));
  }

  private static String replaced(String text, String old, String by) {
    if (!text.contains(old)) {
      throw new IllegalStateException("nothing to replace: " + old);
    }
    return text.replace(old, by);
  }

  /** An address behind it. */
  public URI uri(String path) {
    return URI.create("https://localhost:" + port + path);
  }

  private void awaitStart() throws IOException {
    long deadline = System.nanoTime() + START.toNanos();
    while (!isListening()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException(Files.readString(folder.resolve("log")));
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private boolean isListening() {
    try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      process.destroy();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
