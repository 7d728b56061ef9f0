package dev.panelcast.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.Calls;
import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestApplication;
import dev.panelcast.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Starts as people meet them, in real processes. */
@Order(6)
@Execution(ExecutionMode.CONCURRENT)
class StartIntegrationTests {

  @TempDir Path parent;

  @Test
  void withoutConfigurationItRunsItsOwnAndSaysWhereItIs() {
    Path folder = parent.resolve("data");
    try (TestApplication application = TestApplication.start(dataFolder(folder))) {
      assertThat(application.log().getLast())
          .endsWith(
              "Panelcast is ready at %s, with its own PostgreSQL and Redis, data in %s"
                  .formatted(application.url(), folder));
      assertCalm(application);
      assertThat(application.stop()).isIn(0, 143);
      assertCalm(application);
    }
  }

  @Test
  void aSecondStartOnTheSameFolderEndsInOneSentence() {
    Path folder = parent.resolve("data");
    try (TestApplication first = TestApplication.start(dataFolder(folder));
        TestApplication second = TestApplication.launch(dataFolder(folder))) {
      assertThat(second.awaitEnd()).isEqualTo(1);
      assertRefused(second, "Another Panelcast (process ");
      assertThat(first.port()).isPositive();
    }
  }

  @Test
  void afterAKillTheNextStartHasAllRowsAndNothingOldIsLeftRunning() {
    Path folder = parent.resolve("data");
    String row = "[{\"serverName\":\"kept\",\"timestamp\":\"%s\"}]".formatted(Instant.now());
    TestApplication killed = TestApplication.start(dataFolder(folder));
    assertThat(stored(killed, row)).contains("\"accepted\":1");
    killed.kill();
    List<ProcessHandle> orphans = processesOn(folder);
    assertThat(orphans).as("PostgreSQL and Redis outlive a killed application").isNotEmpty();

    try (TestApplication next = TestApplication.start(dataFolder(folder))) {
      assertThat(stored(next, row)).contains("\"duplicates\":1");
      assertCalm(next);
      assertThat(orphans).noneMatch(StartIntegrationTests::runs);
    }
    assertThat(processesOn(folder)).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenEndsInOneSentence() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));
    try (TestApplication application = TestApplication.launch(dataFolder(file.resolve("below")))) {
      assertThat(application.awaitEnd()).isEqualTo(1);
      assertRefused(
          application, "The data folder %s cannot be written".formatted(file.resolve("below")));
    }
  }

  @Test
  void halfAConfigurationEndsInOneSentence() {
    try (TestApplication application =
        TestApplication.launch("--spring.data.redis.url=redis://127.0.0.1:1")) {
      assertThat(application.awaitEnd()).isEqualTo(1);
      assertRefused(application, "Only one of PostgreSQL and Redis is configured");
    }
  }

  @Test
  void withConfiguredServicesItStartsNothingOfItsOwn() {
    Path folder = parent.resolve("data");
    TestDatabase database = Services.emptyDatabase();
    try (TestApplication application =
        TestApplication.start(
            dataFolder(folder),
            "--spring.r2dbc.url=" + database.r2dbcUrl(),
            "--spring.data.redis.url=" + Services.redisUri())) {
      assertThat(application.log().getLast()).endsWith("with the configured PostgreSQL and Redis");
      assertCalm(application);
      assertThat(folder).doesNotExist();
    }
  }

  private static String stored(TestApplication application, String row) {
    return Calls.post(application.url() + "/api/v1/datasets/server-metrics/rows", row).body();
  }

  private static String dataFolder(Path folder) {
    return "--panelcast.embedded.data-folder=" + folder;
  }

  private static void assertRefused(TestApplication application, String sentence) {
    assertThat(application.log()).filteredOn(line -> line.contains(sentence)).hasSize(1);
    assertCalm(application);
  }

  private static void assertCalm(TestApplication application) {
    assertThat(application.log())
        .noneMatch(line -> line.contains(" WARN ") || line.startsWith("\tat "))
        .noneMatch(line -> line.startsWith("WARNING"));
  }

  private static List<ProcessHandle> processesOn(Path folder) {
    return ProcessHandle.allProcesses()
        .filter(StartIntegrationTests::runs)
        .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
        .toList();
  }

  /** A process that ended but was not yet collected by the system has no command. */
  private static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }
}
