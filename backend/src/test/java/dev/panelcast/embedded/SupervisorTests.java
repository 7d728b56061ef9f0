package dev.panelcast.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SupervisorTests {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final ScriptedServer server = new ScriptedServer();

  @Test
  void startsOnceAndStopsWhenClosed() {
    Supervisor supervisor = new Supervisor(server, LONG);
    supervisor.start();
    ProcessHandle process = supervisor.process();

    supervisor.close();

    assertThat(process.isAlive()).isFalse();
    assertThat(server.launches).hasValue(1);
  }

  @Test
  void startsAgainWhatEndsUnasked() {
    try (Supervisor supervisor = new Supervisor(server, LONG)) {
      supervisor.start();
      ProcessHandle first = supervisor.process();

      first.destroyForcibly();

      await().atMost(LONG).until(() -> supervisor.process().pid() != first.pid());
    }
  }

  @Test
  void goesOnWhenStartingAgainFails() {
    try (Supervisor supervisor = new Supervisor(server, LONG)) {
      supervisor.start();
      server.failures.set(2);

      supervisor.process().destroyForcibly();

      await().atMost(LONG).until(() -> server.launches.get() == 4);
      await().atMost(LONG).until(() -> supervisor.process().isAlive());
    }
  }

  @Test
  void aServerThatEndsBeforeItIsReadyIsRefusedWithItsLastWords() {
    server.command = new String[] {"false"};
    server.ready = false;
    try (Supervisor supervisor = new Supervisor(server, LONG)) {
      assertThatThrownBy(supervisor::start)
          .isInstanceOf(EmbeddedRefusal.class)
          .hasMessage(
              "Scripted of the application's own did not start (no room on the stage):"
                  + " see to that, or set spring.r2dbc.url and spring.data.redis.url.");
    }
  }

  @Test
  void aServerThatIsNeverReadyIsRefusedAndEnded() {
    server.ready = false;
    try (Supervisor supervisor = new Supervisor(server, Duration.ofMillis(50))) {
      assertThatThrownBy(supervisor::start)
          .isInstanceOf(EmbeddedRefusal.class)
          .hasMessageContaining("no answer within");
      await().atMost(LONG).until(() -> !supervisor.process().isAlive());
    }
  }

  /** A server that does as it is told; its process only sleeps. */
  private static final class ScriptedServer implements EmbeddedServer {

    final AtomicInteger launches = new AtomicInteger();
    final AtomicInteger failures = new AtomicInteger();
    String[] command = {"sleep", "60"};
    volatile boolean ready = true;

    @Override
    public String name() {
      return "Scripted";
    }

    @Override
    public Process launch() throws IOException {
      launches.incrementAndGet();
      if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw new IOException("not now");
      }
      return new ProcessBuilder(command).start();
    }

    @Override
    public boolean isReady(Process process) {
      return ready;
    }

    @Override
    public String lastWords() {
      return "no room on the stage";
    }

    @Override
    public void stop(ProcessHandle process) {
      process.destroy();
      process.onExit().join();
    }
  }
}
