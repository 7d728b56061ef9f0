package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.panelcast.kernel.Refusal;
import dev.panelcast.testkit.Calls;
import dev.panelcast.testkit.SseEvent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
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

  private static ServerWebExchange asked(String address) throws UnknownHostException {
    InetSocketAddress client = new InetSocketAddress(InetAddress.getByName(address), 50_000);
    return MockServerWebExchange.from(
        MockServerHttpRequest.get(ADDRESS).remoteAddress(client).build());
  }
}
