package dev.panelcast.stream;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerAdapter;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Calls {@link StreamController#stream} with the arguments that its annotations name. What the
 * framework resolves arguments with lives as long as the answer, and a stream's answer lasts:
 * several kilobytes for each idle viewer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StreamAdapter implements HandlerAdapter {

  private final StreamController controller;

  StreamAdapter(StreamController controller) {
    this.controller = controller;
  }

  @Override
  public boolean supports(Object handler) {
    return handler instanceof HandlerMethod method
        && method.getBeanType() == StreamController.class
        && method.getMethod().getName().equals("stream");
  }

  @Override
  public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
    return Mono.defer(() -> stream(exchange)).then(Mono.empty());
  }

  private Mono<Void> stream(ServerWebExchange exchange) {
    ServerHttpRequest request = exchange.getRequest();
    MultiValueMap<String, String> query = request.getQueryParams();
    Map<String, String> path =
        exchange.getRequiredAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return controller.stream(
        Objects.requireNonNull(path.get("board")),
        joined(query, "tab"),
        joined(query, "panels"),
        joined(query, "lastEventId"),
        joined(query, "have"),
        request.getHeaders().getFirst("Last-Event-ID"),
        exchange);
  }

  private static @Nullable String joined(MultiValueMap<String, String> query, String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.stream().filter(Objects::nonNull).reduce((a, b) -> a + "," + b).orElse(null);
  }
}
