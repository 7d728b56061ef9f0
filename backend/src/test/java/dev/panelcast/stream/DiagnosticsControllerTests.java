package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.panelcast.kernel.Refusal;
import dev.panelcast.testkit.Calls;
import dev.panelcast.testkit.SseEvent;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ServerWebExchange;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DiagnosticsControllerTests extends StreamRig {

  private static final String ADDRESS = "/api/v1/diagnostics/stream";

  @Test
  @Order(1)
  void signsOfLifeComeOneByOneAndEnd() {
    try (StreamClient client = StreamClient.open(port(), ADDRESS)) {
      client.awaitEnd();

      assertThat(client.isOver()).isTrue();
      assertThat(client.head()).startsWith("HTTP/1.1 200 ").contains("X-Accel-Buffering: no");
      // On a busy machine some come together; held back, all of them would.
      assertThat(client.writes()).hasSizeGreaterThan(DiagnosticsController.BEATS / 2);
      assertThat(client.events())
          .hasSize(DiagnosticsController.BEATS)
          .extracting(SseEvent::name)
          .containsOnly("beat");
      assertThat(client.events().getFirst().data().path("serverTime").asString())
          .isEqualTo(TestFeed.START.toString());
    }
  }

  @Test
  @Order(1)
  void whoAcceptsGzipGetsItOneByOneToTheChecksum() throws Exception {
    HttpRequest call = call().header("Accept-Encoding", "gzip").build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> response = client.send(call, BodyHandlers.ofInputStream());
      Arrivals arrivals = Arrivals.read(response);

      assertThat(response.headers().firstValue("content-encoding")).hasValue("gzip");
      assertThat(arrivals.nanos()).hasSize(DiagnosticsController.BEATS);
      assertThat(arrivals.span())
          .isGreaterThan(DiagnosticsController.STEP.multipliedBy(DiagnosticsController.BEATS / 2));
    }
  }

  @Test
  @Order(1)
  void theHeadersCanBeAskedForAlone() throws Exception {
    HttpRequest head = call().HEAD().build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      // A body would be taken for the beginning of the second answer.
      for (int time = 0; time < 2; time++) {
        HttpResponse<String> answer = client.send(head, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("x-accel-buffering")).hasValue("no");
      }
    }
  }

  @Test
  @Order(2)
  void aClientMayAskSoOften() {
    int last = 200;
    for (int call = 0; call < DiagnosticsController.ALLOWED && last == 200; call++) {
      try (StreamClient client = StreamClient.open(port(), ADDRESS)) {
        last = client.head().startsWith("HTTP/1.1 200 ") ? 200 : 429;
      }
    }
    HttpResponse<String> refused = Calls.get("http://localhost:" + port() + ADDRESS);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("rate_limited");
    assertThat(refused.headers().firstValueAsLong("retry-after").getAsLong()).isBetween(1L, 60L);
  }

  @Test
  void aNetworkIsOneClient() throws UnknownHostException {
    DiagnosticsController controller = server().getBean(DiagnosticsController.class);
    for (int host = 1; host <= DiagnosticsController.ALLOWED; host++) {
      assertThat(controller.stream(asked("2001:db8:0:1::" + host))).isNotNull();
    }

    assertThatThrownBy(() -> controller.stream(asked("2001:db8:0:1::ffff")))
        .isInstanceOf(Refusal.class);
    assertThat(controller.stream(asked("2001:db8:0:2::1"))).isNotNull();
  }

  private HttpRequest.Builder call() {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + ADDRESS));
  }

  private static ServerWebExchange asked(String address) throws UnknownHostException {
    InetSocketAddress client = new InetSocketAddress(InetAddress.getByName(address), 50_000);
    return MockServerWebExchange.from(
        MockServerHttpRequest.get(ADDRESS).remoteAddress(client).build());
  }
}
