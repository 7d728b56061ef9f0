package dev.panelcast.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one server running until closed: when its process ends unasked, it is launched again, after
 * failures every 250 ms to 5 s.
 */
final class Supervisor implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Supervisor.class);
  private static final Duration READY_CHECK = Duration.ofMillis(10);
  private static final Duration FIRST_RETRY = Duration.ofMillis(250);
  private static final Duration LONGEST_RETRY = Duration.ofSeconds(5);

  private final EmbeddedServer server;
  private final Duration startTimeout;
  private @Nullable Process process;
  private boolean closed;

  Supervisor(EmbeddedServer server, Duration startTimeout) {
    this.server = server;
    this.startTimeout = startTimeout;
  }

  /**
   * Returns when the server takes connections.
   *
   * @throws EmbeddedRefusal if it does not in time
   */
  void start() {
    try {
      watch(launch());
    } catch (IOException e) {
      throw EmbeddedRefusal.notStarted(server.name(), e);
    }
  }

  /** The process that runs now; ended when the server is being launched again. */
  synchronized ProcessHandle process() {
    if (process == null) {
      throw new IllegalStateException(server.name() + " was never started");
    }
    return process.toHandle();
  }

  @Override
  public void close() {
    Process last;
    synchronized (this) {
      closed = true;
      last = process;
    }
    if (last != null && last.isAlive()) {
      server.stop(last.toHandle());
    }
  }

  private void watch(Process running) {
    var _ =
        running
            .onExit()
            .thenAccept(ended -> Thread.ofVirtual().name("restart").start(() -> restart(ended)));
  }

  private void restart(Process ended) {
    if (isClosed()) {
      return;
    }
    log.warn("{} ended with exit code {}; starting it again", server.name(), ended.exitValue());
    for (Duration pause = FIRST_RETRY; !isClosed(); pause = longer(pause)) {
      try {
        watch(launch());
        log.info("{} is back", server.name());
        return;
      } catch (IOException e) {
        if (!isClosed()) {
          log.warn("{} did not start: {}", server.name(), e.getMessage());
        }
        LockSupport.parkNanos(pause.toNanos());
      }
    }
  }

  private Process launch() throws IOException {
    Process launched = launchUnlessClosed();
    long deadline = System.nanoTime() + startTimeout.toNanos();
    while (!server.isReady(launched)) {
      if (!launched.isAlive()) {
        throw new IOException(server.lastWords());
      }
      if (System.nanoTime() > deadline) {
        launched.destroyForcibly();
        throw new IOException("no answer within %d s".formatted(startTimeout.toSeconds()));
      }
      LockSupport.parkNanos(READY_CHECK.toNanos());
    }
    return launched;
  }

  private synchronized Process launchUnlessClosed() throws IOException {
    if (closed) {
      throw new IOException("the application is stopping");
    }
    Process launched = server.launch();
    process = launched;
    return launched;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_RETRY) < 0 ? twice : LONGEST_RETRY;
  }
}
