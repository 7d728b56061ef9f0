package dev.panelcast.stream;

import dev.panelcast.board.Board;
import dev.panelcast.board.Panel;
import dev.panelcast.catalog.Catalog;
import dev.panelcast.catalog.Choices;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.ErrorCode;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Streams of a board's panels. */
@RestController
@RequestMapping(
    path = "/api/v1/boards/{board}/stream",
    produces = MediaType.TEXT_EVENT_STREAM_VALUE)
final class StreamController {

  private final Catalog catalog;
  private final Streams streams;
  private final StreamSettings settings;

  StreamController(Catalog catalog, Streams streams, StreamSettings settings) {
    this.catalog = catalog;
    this.streams = streams;
    this.settings = settings;
  }

  @RequestMapping(method = RequestMethod.GET)
  Mono<Void> stream(
      @PathVariable("board") String boardId,
      @RequestParam(name = "tab", required = false) @Nullable String tab,
      @RequestParam(name = "panels", required = false) @Nullable String panels,
      @RequestParam(name = "lastEventId", required = false) @Nullable String lastEventId,
      @RequestParam(name = "have", required = false) @Nullable String have,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String header,
      ServerWebExchange exchange) {
    Board board = catalog.board(boardId);
    List<Topic> topics =
        topics(Choices.read(board, exchange.getRequest().getQueryParams()), tab, panels);
    Resume resume = Resume.read(header, lastEventId, have);
    return Mono.defer(() -> admitted(board, topics, resume, exchange));
  }

  private Mono<Void> admitted(
      Board board, List<Topic> topics, Resume resume, ServerWebExchange exchange) {
    ServerHttpResponse response = exchange.getResponse();
    setHeaders(response.getHeaders());
    InetSocketAddress client = exchange.getRequest().getRemoteAddress();
    byte[] refusal = streams.enter(board, client);
    if (refusal != null) {
      // A status of 503 would make a browser give up for good.
      return response.writeAndFlushWith(
          Mono.just(Mono.just(response.bufferFactory().wrap(refusal))));
    }
    return Mono.defer(() -> follow(board, topics, resume, exchange))
        .doFinally(_ -> streams.leave(client));
  }

  private Mono<Void> follow(
      Board board, List<Topic> topics, Resume resume, ServerWebExchange exchange) {
    ServerHttpResponse response = exchange.getResponse();
    Coding coding = Coding.choose(exchange.getRequest().getHeaders(), response.getHeaders());
    Line line = streams.open(board, topics, resume, Outlets.of(exchange), coding);
    return Outlets.sendHead(response).then(Mono.fromDirect(line));
  }

  /** The headers alone: the body has no end. */
  @RequestMapping(method = RequestMethod.HEAD)
  Mono<Void> headers(@PathVariable("board") String boardId, ServerWebExchange exchange) {
    catalog.board(boardId);
    setHeaders(exchange.getResponse().getHeaders());
    return exchange.getResponse().setComplete();
  }

  private List<Topic> topics(Choices choices, @Nullable String tab, @Nullable String panels) {
    List<Topic> topics =
        panels(choices.board(), tab, panels).stream().distinct().map(choices::topic).toList();
    long privateTopics = topics.stream().filter(Topic::isPrivate).count();
    if (topics.size() > settings.panels() || privateTopics > settings.privatePanels()) {
      throw ErrorCode.TOO_MANY_PANELS.refusal(
          "One stream carries %d panels at most, of which %d with private values."
              .formatted(settings.panels(), settings.privatePanels()));
    }
    return topics;
  }

  private List<Panel> panels(Board board, @Nullable String tab, @Nullable String panels) {
    if (tab != null && panels != null) {
      throw ErrorCode.INVALID_REQUEST.refusal("Give either tab or panels, not both.");
    }
    if (panels != null) {
      return Arrays.stream(panels.split(",", -1)).map(id -> catalog.panel(board, id)).toList();
    }
    return catalog.tab(board, tab == null ? board.tabs().getFirst().id() : tab);
  }

  /** What every stream says of itself, to everything that it passes. */
  static void setHeaders(HttpHeaders headers) {
    headers.setContentType(MediaType.TEXT_EVENT_STREAM);
    headers.setCacheControl("no-cache, no-transform");
    headers.set("X-Accel-Buffering", "no");
  }
}
