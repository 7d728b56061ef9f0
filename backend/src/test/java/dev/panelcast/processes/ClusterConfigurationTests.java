package dev.panelcast.processes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.DebianPackage;
import dev.panelcast.testkit.ReadmeTable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The cluster of Debian's packages and that of Docker are the same one. */
class ClusterConfigurationTests {

  private static final Path INFRA = Ended.INFRA;
  private static final Pattern SETTING = Pattern.compile("\\b(SPRING_[A-Z0-9_]+)=");

  private final String script = Files.readString(INFRA.resolve("bin/cluster"));
  private final Map<String, Map<String, Object>> services;

  ClusterConfigurationTests() throws IOException {
    try (Reader compose = Files.newBufferedReader(INFRA.resolve("compose/compose.yaml"))) {
      Map<String, Map<String, Map<String, Object>>> all = new Yaml().load(compose);
      services = requireNonNull(all.get("services"));
    }
  }

  @Test
  void instancesAreToldTheSame() {
    Map<?, ?> environment = (Map<?, ?>) requireNonNull(service("panelcast").get("environment"));

    assertThat(settings(script))
        .isEqualTo(environment.keySet().stream().map(Object::toString).collect(Collectors.toSet()));
    assertThat(service("panelcast")).containsEntry("env_file", "instance.env");
    assertThat(script).contains("infra/compose/instance.env");
  }

  @Test
  void thereAreThreeUnlessSaidOtherwise() {
    assertThat(String.valueOf(service("panelcast").get("deploy")))
        .contains("${PANELCAST_CLUSTER_INSTANCES:-3}");
    assertThat(script).contains("${PANELCAST_CLUSTER_INSTANCES:-3}");
  }

  @Test
  void theyAreStartedTheSameWay() {
    String flags = "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -jar";

    assertThat(service("panelcast").get("command")).asString().contains(flags);
    assertThat(script).contains(flags);
  }

  @Test
  void postgresRedisAndTheBalancerAreSetUpTheSameWay() {
    assertThat(services.keySet())
        .containsExactlyInAnyOrder("postgres", "redis", "panelcast", "balancer");
    assertThat(service("postgres").get("command")).asString().contains("-c max_connections=200");
    assertThat(script).contains("-c max_connections=200");
    assertThat(service("redis").get("volumes")).asString().contains("./redis.conf:");
    assertThat(script).contains("infra/compose/redis.conf");
    assertThat(service("balancer").get("volumes"))
        .asString()
        .contains("../proxy/nginx/panelcast.conf:");
    assertThat(script).contains("infra/proxy/nginx/panelcast.conf");
  }

  @Test
  void bothAreReachedTheSameWay() {
    for (String setting :
        List.of("PANELCAST_CLUSTER_ADDRESS:-127.0.0.1", "PANELCAST_CLUSTER_PORT:-8080")) {
      assertThat(service("balancer").get("ports")).asString().contains("${" + setting + "}");
      assertThat(script).contains("${" + setting + "}");
    }
  }

  @Test
  void balancersShareOutAlike() throws IOException {
    String balancer = Files.readString(INFRA.resolve("compose/nginx.conf"));
    List<String> directives =
        List.of(
            "worker_processes auto;",
            "worker_rlimit_nofile 32768;",
            "worker_connections 16384;",
            "access_log off;",
            "upstream panelcast {",
            "zone panelcast 64k;",
            "least_conn;",
            "max_fails=0;",
            "keepalive 32;");

    assertThat(balancer).contains(directives);
    assertThat(script).contains(directives);
  }

  @Test
  void whatInstancesAreToldExists() throws IOException {
    Stream<String> settings =
        ReadmeTable.below("Settings").stream()
            .map(row -> row.cell(0).toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""));

    assertThat(settings)
        .containsAll(
            Files.readAllLines(INFRA.resolve("compose/instance.env")).stream()
                .filter(line -> line.startsWith("PANELCAST_"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList());
  }

  @Test
  void aMissingProgramIsNamedWithItsPackageAndNothingIsBegun(@TempDir Path folder)
      throws Exception {
    for (String tool : List.of("dirname", "id")) {
      Path program = DebianPackage.program("coreutils", tool);
      Files.copy(program, folder.resolve(tool), StandardCopyOption.COPY_ATTRIBUTES);
    }
    String bash = DebianPackage.program("bash", "bash").toString();
    Path rows = folder.resolve("cluster");
    Ended ended =
        Ended.of(
            Map.of("PATH", folder.toString(), "PANELCAST_CLUSTER_FOLDER", rows.toString()),
            List.of(bash, INFRA.resolve("bin/cluster").toString(), "up"));

    assertThat(ended.exit()).as(ended.said()).isEqualTo(1);
    assertThat(ended.said())
        .isEqualToIgnoringNewLines(
            "cluster: redis-server is missing: install the Debian package redis-server"
                + " (apt-get install redis-server)");
    assertThat(rows).doesNotExist();
  }

  private Map<String, Object> service(String name) {
    return requireNonNull(services.get(name));
  }

  private static Set<String> settings(String text) {
    return SETTING
        .matcher(text)
        .results()
        .map(ClusterConfigurationTests::group)
        .collect(Collectors.toSet());
  }

  private static String group(MatchResult match) {
    return match.group(1);
  }
}
