package dev.panelcast.stream;

import io.netty.channel.ChannelOption;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollChannelOption;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.HttpServer;

/**
 * Bounds what the kernel holds unsent for a connection. Without it some megabytes of old frames
 * would wait there for a slow viewer, where newer ones cannot replace them. Bounds also how long
 * the kernel waits for a viewer that is gone without a word: a quarter of an hour otherwise.
 */
@Component
final class SendBuffer implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

  private final int size;
  private final int patience;

  SendBuffer(StreamSettings settings) {
    size = Math.toIntExact(settings.sendBuffer().toBytes());
    patience = Math.toIntExact(settings.stalled().toMillis());
  }

  @Override
  public void customize(NettyReactiveWebServerFactory factory) {
    factory.addServerCustomizers(this::bound);
  }

  // Linux can bound what is not yet on its way and still let the window grow for fast readers.
  private HttpServer bound(HttpServer server) {
    return Epoll.isAvailable()
        ? server
            .childOption(EpollChannelOption.TCP_NOTSENT_LOWAT, (long) size)
            .childOption(EpollChannelOption.TCP_USER_TIMEOUT, patience)
        : server.childOption(ChannelOption.SO_SNDBUF, size);
  }
}
