package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.TestProxy;
import dev.panelcast.testkit.TestProxy.Kind;
import dev.panelcast.testkit.ThrowAwayCertificate;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
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
        .forwarded(true)
        .httpRequestDecoder(decoder -> decoder.maxInitialLineLength(16 * 1024))
        .route(
            routes ->
                more.apply(routes)
                    .get("/actuator/**", (_, answer) -> answer.sendString(Mono.just("health")))
                    .get("/who", (call, answer) -> answer.sendString(Mono.just(who(call))))
                    .get("/api", (_, answer) -> answer.sendString(Mono.just("answer")))
                    .post("/api", (_, answer) -> answer.status(413).send()))
        .bindNow();
  }

  /** Who calls and what for, as far as an instance believes it. */
  private static String who(HttpServerRequest call) {
    InetSocketAddress caller = Objects.requireNonNull(call.remoteAddress());
    return "%s %s://%s:%d%s"
        .formatted(
            caller.getHostString(),
            call.scheme(),
            call.hostName(),
            call.hostPort(),
            Objects.toString(call.forwardedPrefix(), ""));
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
  @CsvSource({
    "Forwarded, for=192.0.2.1;host=elsewhere:1;proto=http",
    "X-Forwarded-For, 192.0.2.1",
    "X-Forwarded-Proto, http",
    "X-Forwarded-Host, elsewhere:1",
    "X-Forwarded-Port, 1",
    "X-Forwarded-Prefix, /elsewhere",
    "X-Real-IP, 192.0.2.1"
  })
  void nothingIsBelievedThatAClientSaysOfItself(String header, String value) throws Exception {
    for (Kind kind : Kind.values()) {
      try (TestProxy proxy = proxy(kind)) {
        URI address = proxy.uri("/who");
        HttpRequest call = HttpRequest.newBuilder(address).header(header, value).build();
        assertThat(client.send(call, BodyHandlers.ofString()).body())
            .as(kind.name())
            .isEqualTo("127.0.0.1 https://localhost:%d".formatted(address.getPort()));
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
