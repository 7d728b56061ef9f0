package dev.panelcast.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL on a cluster of files that outlives the application.
 *
 * <p>Durability is PostgreSQL's default, on: what was committed is there after a crash.
 */
final class PostgresServer implements EmbeddedServer {

  /** Owns everything; the only one that may connect. */
  static final String USER = "panelcast";

  static final String DATABASE = "postgres";

  /** The major version belongs to the name: another one cannot read the files. */
  private static final String CLUSTER = "postgres-18";

  private static final String PASSWORD = "panelcast.password";
  private static final long STOP_SECONDS = 10;

  private final Platform platform;
  private final Path bin;
  private final Path cluster;
  private final ServerLog log;
  private final String password;
  private final int port;

  private PostgresServer(
      Platform platform, Path bin, Path cluster, ServerLog log, String password, int port) {
    this.platform = platform;
    this.bin = bin;
    this.cluster = cluster;
    this.log = log;
    this.password = password;
    this.port = port;
  }

  /**
   * Unpacks the programs and lays out the cluster, unless that was done before, and ends what a
   * killed application left running on it.
   */
  static PostgresServer prepare(DataFolder folder, Platform platform, int port) throws IOException {
    Path bin = new PostgresPrograms(platform).unpackInto(folder.folder("bin")).resolve("bin");
    Path cluster = folder.path().resolve(CLUSTER);
    ServerLog log = ServerLog.fresh(folder, "postgres");
    if (!Files.isDirectory(cluster)) {
      layOut(platform, bin, cluster, log);
    }
    String password = Files.readString(cluster.resolve(PASSWORD));
    PostgresServer server = new PostgresServer(platform, bin, cluster, log, password, port);
    server.recordedProcess().filter(PostgresServer::isPostgres).ifPresent(server::stop);
    return server;
  }

  String r2dbcUrl() {
    return "r2dbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
  }

  String password() {
    return password;
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public Process launch() throws IOException {
    forgetForeignProcess();
    List<String> command =
        List.of(
            program("postgres"),
            "-D",
            cluster.toString(),
            "-c",
            "port=" + port,
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "timezone=UTC",
            "-c",
            "log_timezone=UTC");
    return log.start(platform.detached(platform.withoutRoot(command)));
  }

  /** PostgreSQL itself writes down, in line 8 of its pid file, when it is ready. */
  @Override
  public boolean isReady(Process process) {
    List<String> lines = pidFile();
    return lines.size() >= 8
        && lines.getFirst().strip().equals(Long.toString(process.pid()))
        && lines.get(7).strip().equals("ready");
  }

  @Override
  public String lastWords() {
    return log.lastLine();
  }

  /** "fast": transactions are rolled back, clients disconnected, everything written. */
  @Override
  public void stop(ProcessHandle process) {
    List<String> command =
        List.of(
            program("pg_ctl"),
            "stop",
            "-D",
            cluster.toString(),
            "-m",
            "fast",
            "-w",
            "-t",
            Long.toString(STOP_SECONDS),
            "-s");
    try {
      Process asking = log.start(platform.withoutRoot(command));
      if (!asking.waitFor(STOP_SECONDS + 1, TimeUnit.SECONDS) || asking.exitValue() != 0) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /**
   * A crashed PostgreSQL leaves its process id behind, and the next one refuses to start while any
   * process has that id. Where it is no PostgreSQL's, the id was given away since.
   */
  private void forgetForeignProcess() throws IOException {
    Optional<ProcessHandle> recorded = recordedProcess();
    if (recorded.isPresent() && !isPostgres(recorded.get())) {
      Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }
  }

  private Optional<ProcessHandle> recordedProcess() {
    return pidFile().stream()
        .findFirst()
        .map(String::strip)
        .filter(line -> line.matches("\\d+"))
        .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
  }

  /** A process that ended but was not yet collected has no command. */
  private static boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .orElse(false);
  }

  private List<String> pidFile() {
    try {
      return Files.readAllLines(cluster.resolve("postmaster.pid"));
    } catch (IOException e) {
      return List.of();
    }
  }

  private String program(String name) {
    return bin.resolve(name).toString();
  }

  /** Beside its place and then moved there, so that an interrupted one is never taken for whole. */
  private static void layOut(Platform platform, Path bin, Path cluster, ServerLog log)
      throws IOException {
    Path partial = cluster.resolveSibling(cluster.getFileName() + ".partial");
    Path password = cluster.resolveSibling(cluster.getFileName() + ".password");
    FileSystemUtils.deleteRecursively(partial);
    Secret.write(password);
    List<String> command = new ArrayList<>();
    command.add(bin.resolve("initdb").toString());
    command.addAll(List.of("-D", partial.toString(), "-U", USER));
    command.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + password));
    command.addAll(List.of("-E", "UTF8", "--no-locale"));
    command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    log.run(platform.withoutRoot(command));
    Files.move(password, partial.resolve(PASSWORD));
    Files.move(partial, cluster, StandardCopyOption.ATOMIC_MOVE);
  }
}
