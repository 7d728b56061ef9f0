package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.Calls;
import io.netty.channel.ChannelConfig;
import io.netty.channel.ChannelOption;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollChannelOption;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

class SendBufferTests {

  private final Map<ChannelOption<?>, Object> options = new HashMap<>();

  @Test
  void theKernelHoldsNoMoreOfAConnectionThanTheSettingsAllow() {
    NettyReactiveWebServerFactory factory = new NettyReactiveWebServerFactory(0);
    new SendBuffer(TestAudience.SETTINGS).customize(factory);
    WebServer server = factory.getWebServer((_, response) -> answer(response));
    server.start();
    try {
      Calls.get("http://localhost:" + server.getPort());
    } finally {
      server.stop();
    }

    int size = Math.toIntExact(TestAudience.SETTINGS.sendBuffer().toBytes());
    if (Epoll.isAvailable()) {
      assertThat(options)
          .containsEntry(EpollChannelOption.TCP_NOTSENT_LOWAT, (long) size)
          .containsEntry(EpollChannelOption.TCP_USER_TIMEOUT, 30_000);
    } else {
      assertThat(options).containsEntry(ChannelOption.SO_SNDBUF, size);
    }
  }

  private Mono<Void> answer(ServerHttpResponse response) {
    HttpServerResponse connection = ServerHttpResponseDecorator.getNativeResponse(response);
    connection.withConnection(
        server -> {
          ChannelConfig config = server.channel().config();
          options.putAll(config.getOptions());
          // It is not among those that it lists.
          options.put(
              EpollChannelOption.TCP_USER_TIMEOUT,
              config.getOption(EpollChannelOption.TCP_USER_TIMEOUT));
        });
    return response.setComplete();
  }
}
