package dev.panelcast.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.Observation;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;

class StreamsAreNoRequestsTests {

  private final StreamsAreNoRequests predicate = new StreamsAreNoRequests();

  @Test
  void streamsAreNotTimed() {
    assertThat(isTimed("/api/v1/boards/demo/stream?tab=first")).isFalse();
    assertThat(isTimed("/api/v1/boards/demo/panels/clock")).isTrue();
    assertThat(isTimed("/api/v1/boards")).isTrue();
  }

  @Test
  void otherObservationsGoOn() {
    assertThat(predicate.test("tasks", new Observation.Context())).isTrue();
  }

  private boolean isTimed(String address) {
    return predicate.test(
        "http.server.requests",
        new ServerRequestObservationContext(
            MockServerHttpRequest.get(address).build(),
            new MockServerHttpResponse(),
            new HashMap<>()));
  }
}
