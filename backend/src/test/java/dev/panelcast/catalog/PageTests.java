package dev.panelcast.catalog;

import dev.panelcast.testkit.DemoBoard;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class PageTests {

  private final WebTestClient browser =
      WebTestClient.bindToRouterFunction(
              new Page().pageRoutes(new Catalog(List.of(new DemoBoard()))))
          .build();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/demo", "/demo/first", "/demo/first?var-color=red&kiosk"})
  void thePageIsAtItsOwnAddresses(String address) {
    browser
        .get()
        .uri(address)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType(MediaType.TEXT_HTML)
        .expectHeader()
        .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1", "/docs", "/favicon.ico", "/demo/first/more", "/other/first"})
  void otherAddressesAreNotThePages(String address) {
    browser.get().uri(address).exchange().expectStatus().isNotFound();
  }
}
