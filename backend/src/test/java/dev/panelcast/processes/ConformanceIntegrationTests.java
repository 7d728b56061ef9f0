package dev.panelcast.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The suite that anybody can run against a server: on ours, and on small ones with a fault each.
 */
@Order(3)
@Execution(ExecutionMode.CONCURRENT)
class ConformanceIntegrationTests {

  private static final Path SUITE = Path.of("../infra/conformance");
  private static final String CLIENT_STREAMS = "20";

  @Test
  void everyBoardKeepsTheContract() throws Exception {
    try (TestApplication application =
        TestApplication.start(
            "--spring.r2dbc.url=" + Services.database().r2dbcUrl(),
            "--spring.data.redis.url=" + Services.redisUri(),
            "--panelcast.fleet.generator.enabled=true",
            "--panelcast.stream.beat=1s",
            "--panelcast.stream.admission.client-streams=" + CLIENT_STREAMS)) {
      for (String board : List.of("fleet", "revenue")) {
        Result result =
            run(
                "conformance.mjs",
                application.url(),
                "--board",
                board,
                "--beat",
                "1",
                "--client-streams",
                CLIENT_STREAMS);

        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(result.output()).contains("pass  resume:", "pass  limits:", " 0 failed");
      }
    }
  }

  @Test
  void everyFaultIsNoticedByTheChecksThatAreThereForIt() throws Exception {
    Result result = run("broken/prove.mjs");

    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(result.output().lines()).hasSizeGreaterThan(15);
  }

  private record Result(int exit, String output) {}

  private static Result run(String script, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", SUITE.resolve(script).toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      return new Result(process.exitValue(), output);
    } finally {
      process.destroy();
    }
  }
}
