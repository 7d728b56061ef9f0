package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.TestProxy;
import dev.panelcast.testkit.TestProxy.Kind;
import dev.panelcast.testkit.ThrowAwayCertificate;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRoutes;

/** What real proxies do with calls that are no streams, in front of two builds of the page. */
class ProxyRulesIntegrationTests {

  /** Longer than one packet of headers, shorter than an instance's longest address. */
  private static final String LONG_QUERY = "/api?x=" + "x".repeat(12 * 1024);

  private static final byte[] LARGE_BODY = new byte[6 * 1024 * 1024];
  private static final String FILE = "/assets/index-new.js";
  private static final ThrowAwayCertificate CERTIFICATE = ThrowAwayCertificate.make();

  private static DisposableServer older;
  private static DisposableServer newer;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    older = instance(routes -> routes);
    newer =
        instance(
            routes -> routes.get(FILE, (_, answer) -> answer.sendString(Mono.just("new page"))));
    client = HttpClient.newBuilder().sslContext(CERTIFICATE.trust()).build();
  }

  private static DisposableServer instance(UnaryOperator<HttpServerRoutes> more) {
    return HttpServer.create()
        .host("127.0.0.1")
        .httpRequestDecoder(decoder -> decoder.maxInitialLineLength(16 * 1024))
        .route(
            routes ->
                more.apply(routes)
                    .get("/actuator/**", (_, answer) -> answer.sendString(Mono.just("health")))
                    .get("/api", (_, answer) -> answer.sendString(Mono.just("answer")))
                    .post("/api", (_, answer) -> answer.status(413).send()))
        .bindNow();
  }

  @AfterAll
  static void stop() {
    client.close();
    older.disposeNow();
    newer.disposeNow();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aFileOfTheNewPageIsFoundWhoeverIsAskedFirst(Kind kind) throws Exception {
    try (TestProxy proxy = proxy(kind)) {
      for (int time = 0; time < 6; time++) {
        assertThat(get(proxy, FILE).body()).isEqualTo("new page");
        assertThat(get(proxy, "/assets/never-there.js").statusCode()).isEqualTo(404);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void longAddressesAndLargeBodiesAreTheInstancesToRefuse(Kind kind) throws Exception {
    try (TestProxy proxy = proxy(kind)) {
      assertThat(get(proxy, LONG_QUERY).body()).isEqualTo("answer");
      HttpRequest large =
          HttpRequest.newBuilder(proxy.uri("/api"))
              .POST(HttpRequest.BodyPublishers.ofByteArray(LARGE_BODY))
              .build();
      HttpResponse<String> refusal = client.send(large, BodyHandlers.ofString());
      assertThat(refusal.statusCode()).isEqualTo(413);
      assertThat(refusal.body()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void healthAndMetersAreNotForOutside(Kind kind) throws Exception {
    try (TestProxy proxy = proxy(kind)) {
      assertThat(get(proxy, "/actuator/prometheus").statusCode()).isEqualTo(404);
    }
  }

  private static TestProxy proxy(Kind kind) {
    List<Integer> ports = List.of(older.port(), newer.port());
    return TestProxy.start(kind, ports, CERTIFICATE, "10s", UnaryOperator.identity());
  }

  private static HttpResponse<String> get(TestProxy proxy, String path)
      throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(proxy.uri(path)).build(), BodyHandlers.ofString());
  }
}
