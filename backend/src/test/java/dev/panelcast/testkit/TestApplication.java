package dev.panelcast.testkit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application in a process of its own, as people run it: to be killed, or to be one of several.
 *
 * <p>Listens on a free port. Without the test's own classes and settings on its class path. Ends
 * with the test run if it is not closed.
 */
public final class TestApplication implements AutoCloseable {

  private static final String MAIN = "dev.panelcast.PanelcastApplication";
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Pattern READY =
      Pattern.compile("Panelcast is ready at http://localhost:(\\d+)");

  private final Process process;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();

  private TestApplication(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::read);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
  }

  /**
   * Starts one; returns at once.
   *
   * @param arguments as on its command line, e.g. {@code --panelcast.embedded.data-folder=/tmp/x}
   */
  public static TestApplication launch(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            // Where a lost buffer was made is told all the same; each touch would cost far more.
            "-Dio.netty.leakDetection.targetRecords=0",
            "-cp",
            classPath().collect(Collectors.joining(File.pathSeparator))));
    command.addAll(List.of(MAIN, "--server.port=0"));
    command.addAll(List.of(arguments));
    try {
      return new TestApplication(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts one and returns when it says that it is ready. */
  public static TestApplication start(String... arguments) {
    TestApplication application = launch(arguments);
    application.port();
    return application;
  }

  /** Makes a jar that starts it, of the same classes, by {@code java -jar}. */
  public static Path jar(Path folder) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, MAIN);
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            classPath()
                .map(Path::of)
                .map(path -> path.toUri().toString())
                .collect(Collectors.joining(" ")));
    Path jar = folder.resolve("application.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }

  /** Where it listens, once it is ready. */
  public int port() {
    return port.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** E.g. {@code http://localhost:40123}. */
  public String url() {
    return "http://localhost:" + port();
  }

  /**
   * A figure of its own, as {@code /actuator/prometheus} tells it: the sum over all samples of that
   * name that have all these labels, 0 when there is none.
   *
   * @param labels e.g. {@code model="tick"}
   */
  public double meter(String name, String... labels) {
    return Calls.get(url() + "/actuator/prometheus")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + "{"))
        .filter(line -> Stream.of(labels).allMatch(line::contains))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /** All lines that it has written until now, in their order. */
  public List<String> log() {
    return List.copyOf(log);
  }

  /** The exit code, once it ended by itself. */
  public int awaitEnd() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("still running:\n" + String.join("\n", log));
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Whether its process runs. */
  public boolean isRunning() {
    return process.isAlive();
  }

  /** Ends it as {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Lets it stand still, as a machine that swaps: it runs no further until {@link #resume()}. */
  public void pause() {
    Signal.STOP.send(process.pid());
  }

  public void resume() {
    Signal.CONT.send(process.pid());
  }

  /** How many sockets it holds open, whatever they are for. */
  public long sockets() {
    try (Stream<Path> descriptors = Files.list(Path.of("/proc", "" + process.pid(), "fd"))) {
      return descriptors.filter(TestApplication::isSocket).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSocket(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
    } catch (IOException e) {
      // Closed since it was listed.
      return false;
    }
  }

  /** Lets it collect its garbage, all of it; returns when that is done. */
  public void collectGarbage() {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    try {
      Process asked =
          new ProcessBuilder(jcmd.toString(), "" + process.pid(), "GC.run")
              .redirectErrorStream(true)
              .start();
      String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!said.contains("Command executed successfully")) {
        throw new IllegalStateException(said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as Ctrl-C does; returns its exit code. */
  public int stop() {
    process.destroy();
    return awaitEnd();
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
  }

  private void read() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line; (line = reader.readLine()) != null; ) {
        log.add(line);
        Matcher ready = READY.matcher(line);
        if (ready.find()) {
          port.complete(Integer.valueOf(ready.group(1)));
        }
      }
    } catch (IOException e) {
      log.add(e.toString());
    }
    port.completeExceptionally(
        new IllegalStateException("ended before it was ready:\n" + String.join("\n", log)));
  }

  private static Stream<String> classPath() {
    Stream<String> entries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    return entries.filter(
        entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"));
  }
}
