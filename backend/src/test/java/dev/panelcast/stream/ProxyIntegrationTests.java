package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.panelcast.testkit.RemoteViewer;
import dev.panelcast.testkit.SseEvent;
import dev.panelcast.testkit.TestProxy;
import dev.panelcast.testkit.TestProxy.Kind;
import dev.panelcast.testkit.ThrowAwayCertificate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two instances behind real proxies with TLS, configured as the project tells those who run it, but
 * with shorter times.
 */
class ProxyIntegrationTests {

  private static final Duration BEAT = Duration.ofMillis(900);

  /** Three times {@link #BEAT}, a little more. */
  private static final String IDLE = "3s";

  private static final int CLIENT_STREAMS = 3;
  private static final String STREAM = StreamRig.STREAM + "?panels=clock";
  private static final ThrowAwayCertificate CERTIFICATE = ThrowAwayCertificate.make();

  private final List<ConfigurableApplicationContext> instances = new ArrayList<>();

  @BeforeEach
  void start() {
    for (int number = 0; number < 2; number++) {
      instances.add(instance(0));
    }
    publish(0);
  }

  private static ConfigurableApplicationContext instance(int port) {
    return StreamServer.start(
        Map.of(
            "server.port",
            port,
            "panelcast.stream.beat",
            BEAT.toMillis() + "ms",
            "panelcast.stream.retry",
            "100ms",
            "panelcast.stream.admission.client-streams",
            CLIENT_STREAMS,
            "server.forward-headers-strategy",
            "native"));
  }

  @AfterEach
  void stop() {
    instances.forEach(ConfigurableApplicationContext::close);
  }

  @ParameterizedTest
  @CsvSource({"NGINX, HTTP_1_1", "NGINX, HTTP_2", "HAPROXY, HTTP_1_1", "HAPROXY, HTTP_2"})
  void streamsPassAtOnceLiveWhileQuietAndMoveWhenTheirInstanceStops(
      Kind kind, HttpClient.Version version) {
    try (TestProxy proxy = proxy(kind, UnaryOperator.identity());
        HttpClient client = client(version)) {
      assertThat(isHeldBack(proxy, client)).isFalse();
      try (RemoteViewer viewer = open(proxy, client, version, null)) {
        viewer.next(event -> event.id() != null);
        for (int value = 1; value <= 10; value++) {
          publish(value);
          assertThat(StreamRig.value(viewer.next(event -> event.id() != null))).isEqualTo(value);
        }
        for (int beat = 0; beat < 6; beat++) {
          viewer.next(event -> event.name().equals("beat"));
        }

        CompletableFuture<Void> stop = stopInstanceOfTheViewer();
        SseEvent bye = viewer.next(event -> event.name().equals("bye"));
        assertThat(bye.data().path("reason").asString()).isEqualTo("shutdown");
        assertContinues(proxy, client, version, lastId(viewer));
        stop.join();
        assertContinues(proxy, client, version, lastId(viewer));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anInstanceThatWasAwayTakesEveryViewerWhenItIsBack(Kind kind) {
    HttpClient.Version version = HttpClient.Version.HTTP_2;
    try (TestProxy proxy = proxy(kind, UnaryOperator.identity());
        HttpClient client = client(version)) {
      ConfigurableApplicationContext first = instances.removeFirst();
      int port = StreamServer.port(first);
      first.close();
      assertTaken(proxy, client, version);
      ConfigurableApplicationContext back = instance(port);
      instances.add(back);
      publish(1);
      await().atMost(Duration.ofSeconds(20)).until(() -> isTakenBy(back, proxy, client, version));
      instances.removeFirst().close();

      for (int viewer = 0; viewer < 5; viewer++) {
        assertTaken(proxy, client, version);
      }
    }
  }

  private static boolean isTakenBy(
      ConfigurableApplicationContext instance,
      TestProxy proxy,
      HttpClient client,
      HttpClient.Version version) {
    try (RemoteViewer viewer = open(proxy, client, version, null)) {
      viewer.next(event -> event.name().equals("hello"));
      return instance.getBean(Streams.class).viewers() > 0;
    }
  }

  private static void assertTaken(TestProxy proxy, HttpClient client, HttpClient.Version version) {
    try (RemoteViewer viewer = open(proxy, client, version, null)) {
      assertThat(viewer.next(_ -> true).name()).isEqualTo("hello");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void limitsForAClientHoldWhateverItSaysOfItself(Kind kind) {
    int allowed = instances.size() * CLIENT_STREAMS;
    List<String> first = new ArrayList<>();
    List<RemoteViewer> viewers = new ArrayList<>();
    try (TestProxy proxy = proxy(kind, UnaryOperator.identity());
        HttpClient client = client(HttpClient.Version.HTTP_2)) {
      for (int number = 1; number <= allowed + 1; number++) {
        String address = "192.0.2." + number;
        Map<String, String> claims =
            Map.of("Forwarded", "for=" + address, "X-Forwarded-For", address);
        RemoteViewer viewer = RemoteViewer.of(get(proxy, client, STREAM, claims).body());
        viewers.add(viewer);
        first.add(viewer.next(_ -> true).name());
      }
      viewers.forEach(RemoteViewer::close);
    }
    assertThat(first).containsOnlyOnce("bye").filteredOn("hello"::equals).hasSize(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " if { res.hdr(content-encoding) gzip }"})
  void aProxyThatHoldsStreamsBackIsSeen(String which) {
    try (TestProxy proxy =
            proxy(
                Kind.HAPROXY,
                text ->
                    text.replace(
                        "balance leastconn",
                        "balance leastconn\n  http-response wait-for-body time 5s" + which));
        HttpClient client = client(HttpClient.Version.HTTP_2)) {
      assertThat(isHeldBack(proxy, client)).isTrue();
    }
  }

  private TestProxy proxy(Kind kind, UnaryOperator<String> change) {
    List<Integer> ports = instances.stream().map(StreamServer::port).toList();
    return TestProxy.start(kind, ports, CERTIFICATE, IDLE, change);
  }

  private static HttpClient client(HttpClient.Version version) {
    return HttpClient.newBuilder().version(version).sslContext(CERTIFICATE.trust()).build();
  }

  private void publish(long value) {
    instances.forEach(instance -> instance.getBean(TestFeed.class).publish(value, StreamRig.CLOCK));
  }

  private CompletableFuture<Void> stopInstanceOfTheViewer() {
    ConfigurableApplicationContext holder =
        instances.stream()
            .filter(instance -> instance.getBean(Streams.class).viewers() == 1)
            .findFirst()
            .orElseThrow();
    return CompletableFuture.runAsync(holder::close);
  }

  /** As a client would: comes back until an instance takes it, and misses nothing. */
  private static void assertContinues(
      TestProxy proxy, HttpClient client, HttpClient.Version version, String lastId) {
    SseEvent first;
    do {
      try (RemoteViewer again = open(proxy, client, version, lastId)) {
        first = again.next(_ -> true);
        if (first.name().equals("hello")) {
          again.next(event -> event.name().equals("fresh"));
          assertThat(again.events()).noneMatch(event -> event.name().equals("panel"));
        }
      }
    } while (first.name().equals("bye"));
    assertThat(first.name()).isEqualTo("hello");
  }

  private static String lastId(RemoteViewer viewer) {
    return viewer.events().stream()
        .map(SseEvent::id)
        .filter(Objects::nonNull)
        .reduce((_, id) -> id)
        .orElseThrow();
  }

  private static RemoteViewer open(
      TestProxy proxy, HttpClient client, HttpClient.Version version, @Nullable String lastId) {
    HttpResponse<InputStream> response =
        get(proxy, client, STREAM, lastId == null ? Map.of() : Map.of("Last-Event-ID", lastId));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.version()).isEqualTo(version);
    return RemoteViewer.of(response.body());
  }

  /** What the description tells clients to compare. */
  private static boolean isHeldBack(TestProxy proxy, HttpClient client) {
    Arrivals arrivals;
    try {
      Map<String, String> packed = Map.of("Accept-Encoding", "gzip");
      arrivals = Arrivals.read(get(proxy, client, "/api/v1/diagnostics/stream", packed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(arrivals.nanos()).hasSize(DiagnosticsController.BEATS);
    Duration sent = DiagnosticsController.STEP.multipliedBy(DiagnosticsController.BEATS - 1);
    return arrivals.span().compareTo(sent.dividedBy(2)) < 0;
  }

  private static HttpResponse<InputStream> get(
      TestProxy proxy, HttpClient client, String path, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(proxy.uri(path));
    headers.forEach(request::header);
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
