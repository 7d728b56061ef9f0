package dev.panelcast.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import redis.embedded.core.ExecutableProvider;

/**
 * A Redis of the test's own, to be killed, paused and started again on the same port.
 *
 * <p>Keeps nothing on disk. Not thread-safe. Tests that only need an empty Redis take {@link
 * Services#redisUri()}.
 */
public final class TestRedis implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(20);

  /** In a cluster the port 10,000 above is used, too. */
  private static final int LARGEST_PORT = 55_535;

  private final List<String> command;
  private final Path folder;
  private final int port;
  private Process process;

  private TestRedis(List<String> command, Path folder, int port) throws IOException {
    this.command = command;
    this.folder = folder;
    this.port = port;
    this.process = launch();
  }

  /**
   * Starts one on a free port of the loopback address and returns when it answers.
   *
   * @param words further ones on its command line, e.g. {@code --cluster-enabled}, {@code yes}
   */
  public static TestRedis start(String... words) {
    return launch(
        executable(),
        Stream.concat(Stream.of("--save", "", "--appendonly", "no"), Stream.of(words)).toList(),
        "");
  }

  /** Starts the one that the application brings along, which is older than channels of shards. */
  public static TestRedis startPackaged() {
    return launch(packaged(), List.of("--save", "", "--appendonly", "no"), "");
  }

  /** Starts a Sentinel with this configuration. */
  static TestRedis sentinel(String configuration) {
    return launch(executable(), List.of("--sentinel"), configuration);
  }

  private static TestRedis launch(String program, List<String> words, String configuration) {
    try {
      Path folder = Files.createTempDirectory("panelcast-redis");
      Path file = Files.writeString(folder.resolve("redis.conf"), configuration);
      int port = freePort();
      List<String> command =
          new ArrayList<>(
              List.of(program, file.toString(), "--bind", "127.0.0.1", "--port", "" + port));
      command.addAll(words);
      TestRedis redis = new TestRedis(command, folder, port);
      Runtime.getRuntime().addShutdownHook(new Thread(redis::close));
      return redis;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it listens, e.g. {@code redis://127.0.0.1:40123/0}; has no password. */
  public String uri() {
    return "redis://127.0.0.1:%d/0".formatted(port);
  }

  public int port() {
    return port;
  }

  /** Ends the process as {@code kill -9} does; everything in it is gone. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Starts it again, empty, on the same port; returns when it answers. */
  public void restart() {
    kill();
    try {
      process = launch();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets connections hang: the process stays, and answers nothing until {@link #resume()}. */
  public void pause() {
    Signal.STOP.send(process.pid());
  }

  public void resume() {
    Signal.CONT.send(process.pid());
  }

  /** Ends it and removes its files. */
  @Override
  public void close() {
    kill();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process launch() throws IOException {
    Process started =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("redis.log").toFile())
            .start();
    awaitAnswer(started);
    return started;
  }

  private void awaitAnswer(Process started) throws IOException {
    long deadline = System.nanoTime() + START.toNanos();
    while (!answers()) {
      if (!started.isAlive() || System.nanoTime() > deadline) {
        throw new IOException(
            "redis-server did not start: " + Files.readString(folder.resolve("redis.log")));
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  /** Cuts all connections on which somebody hears announcements. */
  public void cutListeners() {
    try {
      say("CLIENT KILL TYPE pubsub");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean answers() {
    try {
      return say("PING") == '+';
    } catch (IOException e) {
      return false;
    }
  }

  /** The first letter of the answer. */
  private int say(String command) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
      return socket.getInputStream().read();
    }
  }

  private static String executable() {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path candidate = Path.of(folder, "redis-server");
      if (Files.isExecutable(candidate)) {
        return candidate.toString();
      }
    }
    return packaged();
  }

  private static String packaged() {
    try {
      return ExecutableProvider.newJarResourceProvider().get().getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = socket.getLocalPort();
      return port <= LARGEST_PORT ? port : freePort();
    }
  }
}
