package dev.panelcast.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.panelcast.testkit.TestApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cluster of Debian's packages, as people start, use and end it. */
@Order(2)
class ClusterScriptIntegrationTests {

  private static final int INSTANCES = 2;
  private static final int CLIENT_STREAMS = 20;
  private static final Pattern PROCESS = Pattern.compile("process (\\d+)");

  @TempDir private Path folder;
  private final int port = freePorts();
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void prepare() throws IOException {
    // PostgreSQL does not run as root, and has to come to its rows.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    environment.put("PANELCAST_JAVA", java.toString());
    environment.put("PANELCAST_JAR", TestApplication.jar(folder).toString());
    environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
    environment.put("PANELCAST_CLUSTER_PORT", "" + port);
    environment.put("PANELCAST_CLUSTER_FOLDER", rows().toString());
    environment.put("PANELCAST_STREAM_BEAT", "1s");
    environment.put("PANELCAST_STREAM_ADMISSION_CLIENT_STREAMS", "" + CLIENT_STREAMS);
  }

  private Path rows() {
    return folder.resolve("cluster");
  }

  @AfterEach
  void end() throws Exception {
    cluster("down");
  }

  @Test
  void itKeepsTheContractBehindItsBalancerAndLeavesNothing() throws Exception {
    Ended up = cluster("up", "" + INSTANCES);
    assumeFalse(up.said().contains("install the Debian package"), up.said());
    assertThat(up.exit()).as(up.said()).isZero();
    assertThat(up.said()).contains("Panelcast is ready at http://127.0.0.1:" + port);

    assertOneSentence(cluster("up"), rows() + " exists: infra/bin/cluster down first");
    environment.put("PANELCAST_CLUSTER_FOLDER", folder.resolve("other").toString());
    assertOneSentence(
        cluster("up"), "port " + port + " is in use: name another one in PANELCAST_CLUSTER_PORT");
    environment.put("PANELCAST_CLUSTER_FOLDER", rows().toString());

    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Ended> board : both.invokeAll(List.of(suite("fleet"), suite("revenue")))) {
        assertKeepsTheContract(board.get(), "pass  resume:");
      }
    }
    // Needs all the room that there is for a client.
    String room = "" + INSTANCES * CLIENT_STREAMS;
    for (String board : List.of("fleet", "revenue")) {
      Callable<Ended> limits = suite(board, "--client-streams", room, "--only", "no room");
      assertKeepsTheContract(limits.call(), "pass  limits:");
    }

    Ended status = cluster("status");
    assertThat(status.exit()).as(status.said()).isZero();
    List<ProcessHandle> processes = processes(status);
    assertThat(processes).hasSizeGreaterThan(INSTANCES + 3);
    Ended down = cluster("down");
    assertThat(down.exit()).as(down.said()).isZero();
    assertThat(down.said()).isEmpty();
    // Whom nobody waits for is gone a moment after it ended.
    assertThat(processes)
        .allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(5)));
    assertThat(rows()).doesNotExist();
    assertThat(areFree(port)).isTrue();
    assertThat(cluster("status").exit()).isEqualTo(1);
  }

  @Test
  void whatFailsBeforeAnythingIsBegunFailsAndLeavesNothing() throws Exception {
    Path programs = Files.createDirectory(folder.resolve("programs"));
    Path broken = Files.writeString(programs.resolve("base64"), "#!/bin/sh\nexit 3\n");
    Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwxr-xr-x"));
    environment.put("PATH", programs + ":" + System.getenv("PATH"));

    Ended up = cluster("up");
    assumeFalse(up.said().contains("install the Debian package"), up.said());

    assertThat(up.exit()).as(up.said()).isEqualTo(3);
    assertThat(rows()).doesNotExist();
  }

  private Callable<Ended> suite(String board, String... words) {
    List<String> command =
        new ArrayList<>(List.of(Ended.INFRA.resolve("conformance/run").toString()));
    command.addAll(List.of("http://127.0.0.1:" + port, "--board", board, "--beat", "1"));
    command.addAll(List.of(words));
    return () -> Ended.of(Map.of(), command);
  }

  private static void assertKeepsTheContract(Ended suite, String sentence) {
    assertThat(suite.exit()).as(suite.said()).isZero();
    assertThat(suite.said()).contains(sentence, " 0 failed");
  }

  private static void assertOneSentence(Ended ended, String sentence) {
    assertThat(ended.exit()).as(ended.said()).isEqualTo(1);
    assertThat(ended.said()).isEqualToIgnoringNewLines("cluster: " + sentence);
  }

  private Ended cluster(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(Ended.INFRA.resolve("bin/cluster").toString()));
    command.addAll(List.of(words));
    return Ended.of(environment, command);
  }

  /** Everything that runs for it. */
  private static List<ProcessHandle> processes(Ended status) {
    return PROCESS
        .matcher(status.said())
        .results()
        .flatMap(found -> ProcessHandle.of(Long.parseLong(found.group(1))).stream())
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .toList();
  }

  /** The first of all that a cluster takes; connections of others begin at none of them. */
  private static int freePorts() {
    return new Random()
        .ints(10_000, 30_000)
        .filter(ClusterScriptIntegrationTests::areFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean areFree(int port) {
    return IntStream.concat(
            IntStream.rangeClosed(port, port + INSTANCES), IntStream.of(port + 1000, port + 1001))
        .allMatch(ClusterScriptIntegrationTests::isFree);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
