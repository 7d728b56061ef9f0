package dev.panelcast.catalog;

import static org.springframework.web.reactive.function.server.RequestPredicates.methods;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.resource.EncodedResourceResolver;
import reactor.core.publisher.Mono;

/**
 * The page, under its own address and under those that it gives itself: {@code /{board}} and {@code
 * /{board}/{tab}} of every board there is. Other addresses are not the page's.
 *
 * <p>The page is asked for every time; what it loads has its content in its name and is kept by the
 * browser for a year.
 */
@Configuration(proxyBeanMethods = false)
class Page implements WebFluxConfigurer {

  private static final Duration YEAR = Duration.ofDays(365);

  @Bean
  RouterFunction<ServerResponse> pageRoutes(Catalog catalog) {
    RequestPredicate ofBoard = request -> isBoard(catalog, request);
    RequestPredicate reads = methods(HttpMethod.GET, HttpMethod.HEAD);
    return RouterFunctions.route(reads.and(path("/")), request -> page())
        .andRoute(reads.and(path("/{board}")).and(ofBoard), request -> page())
        .andRoute(reads.and(path("/{board}/{tab}")).and(ofBoard), request -> page());
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
  }

  private static Mono<ServerResponse> page() {
    return ServerResponse.ok()
        .contentType(MediaType.TEXT_HTML)
        .cacheControl(CacheControl.noCache())
        .bodyValue(new ClassPathResource("static/index.html"));
  }

  private static boolean isBoard(Catalog catalog, ServerRequest request) {
    String name = request.pathVariable("board");
    return catalog.boards().stream().anyMatch(board -> board.id().value().equals(name));
  }
}
