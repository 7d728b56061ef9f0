package dev.panelcast.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.panelcast.catalog.Catalog;
import dev.panelcast.kernel.Refusal;
import dev.panelcast.ops.PageTimingController.PageTiming;
import dev.panelcast.testkit.DemoBoard;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class PageTimingControllerTests {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final AtomicLong nanos = new AtomicLong();
  private final PageTimingController controller =
      new PageTimingController(new Catalog(List.of(new DemoBoard())), meters, nanos::get);

  @Test
  void whatAPageToldIsCounted() {
    tell("demo", 120.5, 8.0);
    tell("demo", 0.0, 0.0);

    assertThat(timer("panelcast.client.delay").count()).isEqualTo(2);
    assertThat(timer("panelcast.client.delay").totalTime(TimeUnit.MICROSECONDS)).isEqualTo(120_500);
    assertThat(timer("panelcast.client.render").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource({
    ", 8, delayMs",
    "-1, 8, delayMs",
    "600001, 8, delayMs",
    "NaN, 8, delayMs",
    "8, , renderMs",
    "8, Infinity, renderMs"
  })
  void nothingOfABadOneIsCounted(@Nullable Double delay, @Nullable Double render, String field) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> tell("demo", delay, render))
        .withMessage(field + " is a number from 0 to 600000.");

    assertThat(timer("panelcast.client.delay").count()).isZero();
    assertThat(timer("panelcast.client.render").count()).isZero();
  }

  @Test
  void anUnknownBoardIsRefusedWithThoseThatExist() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> tell("ghost", 1.0, 1.0))
        .withMessageContaining("demo");
  }

  @Test
  void aClientTellsALimitedNumberAMinute() {
    for (int call = 0; call < PageTimingController.ALLOWED; call++) {
      tell("demo", 1.0, 1.0);
    }

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> tell("demo", 1.0, 1.0))
        .matches(refusal -> refusal.code().equals("rate_limited"));
    assertThat(timer("panelcast.client.delay").count()).isEqualTo(PageTimingController.ALLOWED);
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    tell("demo", 1.0, 1.0);
  }

  private void tell(String board, @Nullable Double delay, @Nullable Double render) {
    MockServerHttpRequest request =
        MockServerHttpRequest.post("/").remoteAddress(new InetSocketAddress("10.0.0.1", 1)).build();
    controller.take(board, new PageTiming(delay, render), request);
  }

  private Timer timer(String name) {
    return meters.get(name).tag("board", "demo").timer();
  }
}
