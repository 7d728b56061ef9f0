package dev.panelcast.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Redis that keeps nothing on disk: nothing in it is a source of truth. */
final class RedisServer implements EmbeddedServer {

  private static final String RECORD = "process";
  private static final int ANSWER_MILLIS = 500;
  private static final long STOP_SECONDS = 10;

  private final Platform platform;
  private final RedisProgram program;
  private final Path folder;
  private final ServerLog log;
  private final String password = Secret.random();
  private final int port;

  private RedisServer(
      Platform platform, RedisProgram program, Path folder, ServerLog log, int port) {
    this.platform = platform;
    this.program = program;
    this.folder = folder;
    this.log = log;
    this.port = port;
  }

  /**
   * Finds the program and ends what a killed application left running.
   *
   * @throws IOException if no Redis runs on this machine
   */
  static RedisServer prepare(DataFolder data, Platform platform, int port) throws IOException {
    Path folder = data.folder("redis");
    endOrphan(folder.resolve(RECORD));
    RedisProgram program = RedisProgram.find(platform, data.folder("bin"));
    return new RedisServer(platform, program, folder, ServerLog.fresh(data, "redis"), port);
  }

  String url() {
    return "redis://default:%s@127.0.0.1:%d".formatted(password, port);
  }

  String version() {
    return program.version();
  }

  @Override
  public String name() {
    return "Redis";
  }

  /** The password goes through a file: a command line can be read by every user. */
  @Override
  public Process launch() throws IOException {
    Path settings = folder.resolve("redis.conf");
    Files.deleteIfExists(settings);
    Files.createFile(settings);
    DataFolder.protect(settings, "rw-------");
    Files.writeString(
        settings,
        """
        bind 127.0.0.1
        port %d
        requirepass %s
        save ""
        appendonly no
        """
            .formatted(port, password));
    List<String> command =
        List.of(program.executable().toString(), settings.toString(), "--dir", folder.toString());
    Process process = log.start(platform.detached(command));
    Files.writeString(folder.resolve(RECORD), identity(process.toHandle()));
    return process;
  }

  /** Any answer will do, also "no password was sent". */
  @Override
  public boolean isReady(Process process) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), ANSWER_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
      return socket.getInputStream().read() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public String lastWords() {
    return log.lastLine();
  }

  @Override
  public void stop(ProcessHandle process) {
    end(process);
  }

  private static void endOrphan(Path record) throws IOException {
    if (!Files.exists(record)) {
      return;
    }
    String recorded = Files.readString(record);
    ProcessHandle.of(Long.parseLong(recorded.lines().findFirst().orElse("0")))
        .filter(process -> identity(process).equals(recorded))
        .ifPresent(RedisServer::end);
    Files.delete(record);
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** The start time tells a process from a later one with the same number. */
  private static String identity(ProcessHandle process) {
    return "%d%n%s%n"
        .formatted(process.pid(), process.info().startInstant().map(Instant::toString).orElse("?"));
  }
}
