package dev.panelcast.stream;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpVersion;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Finds the connection below an exchange. */
final class Outlets {

  private Outlets() {}

  /** The connection that the response goes to, before anything of it is sent. */
  static Outlet of(ServerWebExchange exchange) {
    HttpServerRequest request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
    HttpServerResponse response =
        ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
    Channel channel = channel(response);
    ChannelHandlerContext encoder = channel.pipeline().context(NettyPipeline.HttpCodec);
    if (encoder != null && request.version().equals(HttpVersion.HTTP_1_1)) {
      return new SocketOutlet(encoder);
    }
    if (request.version().equals(HttpVersion.HTTP_1_0)) {
      // It knows no chunks: the end of the connection is the end of the body.
      response.chunkedTransfer(false);
    }
    return new MessageOutlet(channel);
  }

  /**
   * Sends the head of the response alone. What follows is not sent by way of the response, whose
   * queues for a body would be several kilobytes for each viewer, empty as long as it stays.
   */
  static Mono<Void> sendHead(ServerHttpResponse response) {
    HttpServerResponse server = ServerHttpResponseDecorator.getNativeResponse(response);
    return response.setComplete().then(Mono.defer(() -> server.sendHeaders().then()));
  }

  private static Channel channel(HttpServerResponse response) {
    AtomicReference<Channel> channel = new AtomicReference<>();
    response.withConnection(connection -> channel.set(connection.channel()));
    return channel.get();
  }
}
