package dev.panelcast.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class StartLineTests {

  private final MockEnvironment environment =
      new MockEnvironment().withProperty("local.server.port", "8080");

  @Test
  void saysWhatIsItsOwnAndWhereTheDataIs() {
    environment.setProperty("panelcast.embedded.active", "true");
    environment.setProperty("panelcast.embedded.data-folder", "/home/ann/panelcast/.panelcast");

    assertThat(StartLine.text(environment))
        .isEqualTo(
            "Panelcast is ready at http://localhost:8080, with its own PostgreSQL and Redis, data"
                + " in /home/ann/panelcast/.panelcast");
  }

  @Test
  void saysWhenNothingIsItsOwn() {
    environment.setProperty("panelcast.embedded.active", "false");

    assertThat(StartLine.text(environment))
        .isEqualTo(
            "Panelcast is ready at http://localhost:8080, with the configured PostgreSQL and"
                + " Redis");
  }
}
