package dev.panelcast.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private static final Path SUITE = Ended.INFRA.resolve("conformance");
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
        Ended result =
            run(
                "conformance.mjs",
                application.url(),
                "--board",
                board,
                "--beat",
                "1",
                "--client-streams",
                CLIENT_STREAMS);

        assertThat(result.exit()).as(result.said()).isZero();
        assertThat(result.said())
            .contains(
                "pass  framing: a compressed stream comes",
                "pass  resume:",
                "pass  limits:",
                " 0 failed");
      }
    }
  }

  @Test
  void everyFaultIsNoticedByTheChecksThatAreThereForIt() throws Exception {
    Ended result = run("broken/prove.mjs");

    assertThat(result.exit()).as(result.said()).isZero();
    assertThat(result.said().lines()).hasSizeGreaterThan(15);
  }

  private static Ended run(String script, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", SUITE.resolve(script).toString()));
    command.addAll(List.of(arguments));
    return Ended.of(Map.of(), command);
  }
}
