package dev.panelcast.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of the test's own, to be stopped and started again on the same port with the rows
 * that it had. Not thread-safe. Tests that only need a database take {@link Services#database()}.
 */
public final class TestPostgres implements AutoCloseable {

  private final Path folder;
  private final EmbeddedPostgres.Builder settings;
  private final TestDatabase database;
  private EmbeddedPostgres server;

  private TestPostgres(Path folder) throws IOException {
    this.folder = folder;
    settings = EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false);
    server = settings.start();
    settings.setPort(server.getPort());
    database = new TestDatabase("postgres", server.getPort());
  }

  /** Starts one on a free port of the loopback address and returns when it answers. */
  public static TestPostgres start() {
    try {
      return new TestPostgres(Files.createTempDirectory("panelcast-postgres"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its only database, without tables at first. */
  public TestDatabase database() {
    return database;
  }

  /** Cuts all connections and ends it. */
  public void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it after it was stopped; returns when it answers. */
  public void startAgain() {
    try {
      server = settings.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets all connections hang, new ones too, until {@link #resume()}. */
  public void pause() {
    send(Signal.STOP);
  }

  public void resume() {
    send(Signal.CONT);
  }

  private void send(Signal signal) {
    try (Stream<String> lines = Files.lines(folder.resolve("postmaster.pid"))) {
      long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
      ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
      Stream.concat(Stream.of(postmaster), postmaster.descendants())
          .forEach(process -> signal.send(process.pid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stop();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
