package dev.panelcast.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisURI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedisAddressTests {

  @Test
  void oneServerIsNamedByUrlOrParts() {
    RedisURI url = server(Map.of("url", "rediss://ann:safe@cache:6380/2", "host", "other"));
    RedisURI parts = server(Map.of("host", "cache", "port", "6380", "password", "safe"));

    assertThat(url.getHost()).isEqualTo("cache");
    assertThat(url.getPort()).isEqualTo(6380);
    assertThat(url.getDatabase()).isEqualTo(2);
    assertThat(url.isSsl()).isTrue();
    assertThat(credentials(url)).isEqualTo("ann:safe");
    assertThat(parts.getHost()).isEqualTo("cache");
    assertThat(credentials(parts)).isEqualTo("null:safe");
  }

  @Test
  void waitingForAnAnswerOfANewConnectionIsLimited() {
    assertThat(server(Map.of()).getTimeout()).isEqualTo(Duration.ofSeconds(1));
    assertThat(server(Map.of("connect-timeout", "3s")).getTimeout())
        .isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void sentinelsHaveTheirOwnPasswordAndTheMasterItsOwn() {
    RedisAddress.Watched watched =
        (RedisAddress.Watched)
            RedisPlace.address(
                Map.of(
                    "sentinel.master", "panels",
                    "sentinel.nodes", "s1:26379, [::1]:26380",
                    "sentinel.password", "watch",
                    "password", "safe",
                    "database", "3"));

    assertThat(watched.master()).isEqualTo("panels");
    assertThat(watched.sentinels()).extracting(RedisURI::getHost).containsExactly("s1", "[::1]");
    assertThat(watched.sentinels()).extracting(RedisURI::getPort).containsExactly(26379, 26380);
    assertThat(watched.sentinels())
        .extracting(RedisAddressTests::credentials)
        .containsOnly("null:watch");
    RedisURI master = RedisAddress.at(watched.settings(), "m2", 7000);
    assertThat(credentials(master)).isEqualTo("null:safe");
    assertThat(master.getDatabase()).isEqualTo(3);
    assertThat(master.getHost() + ":" + master.getPort()).isEqualTo("m2:7000");
  }

  @Test
  void aClusterIsKnownBySomeNodesThatShareAllElse() {
    RedisAddress.Sharded cluster =
        (RedisAddress.Sharded)
            RedisPlace.address(
                Map.of(
                    "cluster.nodes", "a:7000,b:7001",
                    "cluster.max-redirects", "2",
                    "url", "rediss://:safe@ignored"));

    assertThat(cluster.nodes())
        .extracting(node -> node.getHost() + ":" + node.getPort())
        .isEqualTo(List.of("a:7000", "b:7001"));
    assertThat(cluster.nodes()).allMatch(RedisURI::isSsl);
    assertThat(cluster.nodes())
        .extracting(RedisAddressTests::credentials)
        .containsOnly("null:safe");
    assertThat(cluster.maxRedirects()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sentinel.nodes=a:1                                 | set spring.data.redis.sentinel.master
          sentinel.master=m                                  | spring.data.redis.sentinel.nodes is empty
          cluster.max-redirects=3                            | spring.data.redis.cluster.nodes is empty
          cluster.nodes=a                                    | holds a: a node is host:port
          cluster.nodes=a:x                                  | holds a:x: a node is host:port
          cluster.nodes=a:99999                              | holds a:99999: a node is host:port
          cluster.nodes=a:1;database=2                       | has only database 0
          cluster.nodes=a:1;sentinel.master=m                | not both
          masterreplica.nodes=a:1                            | masterreplica is not supported
          """)
  void whatCannotBeFollowedIsRefusedInOneSentence(String settings, String reason) {
    assertThatThrownBy(() -> RedisPlace.address(settings(settings)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(reason);
  }

  private static Map<String, String> settings(String text) {
    return List.of(text.split(";", -1)).stream()
        .map(setting -> setting.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static RedisURI server(Map<String, String> settings) {
    return ((RedisAddress.Server) RedisPlace.address(settings)).uri();
  }

  private static String credentials(RedisURI uri) {
    var credentials = uri.getCredentialsProvider().resolveCredentials().block();
    return credentials == null
        ? ""
        : credentials.getUsername() + ":" + String.valueOf(credentials.getPassword());
  }
}
