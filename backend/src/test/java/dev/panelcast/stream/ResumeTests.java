package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.SseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTests extends StreamRig {

  private String epoch = "";

  @BeforeEach
  void publishThree() {
    feed().swapEpoch("e1");
    feed().publish(1, STRIP, CLOCK, COST);
    try (StreamClient client = open("?tab=first")) {
      client.await(event -> event.id() != null);
      epoch = client.events().getFirst().data().path("epoch").asString();
    }
  }

  @Test
  void theBrowsersHeaderResumes() {
    feed().publish(2, CLOCK);

    try (StreamClient client = open("?tab=first", "Last-Event-ID: " + cursor(-1))) {
      client.await(event -> event.name().equals("fresh"));

      assertThat(client.briefs())
          .containsExactly(
              "hello", "retry", "panel clock #" + cursor(0), "fresh strip", "fresh cost");
    }
  }

  @Test
  void theQueryResumesToo() {
    try (StreamClient client = open("?tab=first&lastEventId=" + cursor(0))) {
      client.await(event -> event.name().equals("fresh"));

      assertThat(client.briefs())
          .containsExactly("hello", "retry", "fresh strip", "fresh clock", "fresh cost");
    }
  }

  @Test
  void theHeaderBeatsTheQuery() {
    String query = "?panels=clock&lastEventId=" + epoch + "-0";

    try (StreamClient client = open(query, "Last-Event-ID: " + cursor(0))) {
      client.await(event -> event.name().equals("fresh"));

      assertThat(client.briefs()).containsExactly("hello", "retry", "fresh clock");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "-", "e1-", "-1", "e1--1", "e1-99999999999999999999", "é-1", "a%0d%0aid:-1"})
  void aMalformedCursorIsNone(String cursor) {
    try (StreamClient client = open("?panels=clock", "Last-Event-ID: " + cursor)) {
      client.await(event -> event.name().equals("panel"));

      assertThat(client.briefs()).doesNotContain("reset");
    }
  }

  @Test
  void aCursorOfAnotherEpochIsReset() {
    try (StreamClient client = open("?panels=clock", "Last-Event-ID: other-1")) {
      client.await(event -> event.name().equals("panel"));

      assertThat(client.briefs()).startsWith("hello", "retry", "reset");
    }
  }

  @Test
  void aCursorAboveTheHeadIsReset() {
    try (StreamClient client = open("?panels=clock", "Last-Event-ID: " + cursor(1))) {
      client.await(event -> event.name().equals("panel"));

      assertThat(client.briefs()).startsWith("hello", "retry", "reset");
    }
  }

  @Test
  void heldRevisionsAreConfirmedAfterATabSwitch() {
    String strip = feed().stored(STRIP).revision().value();
    String have = "strip~" + strip + ",clock~0000000000000000,%0d%0a,ghost~,~";

    try (StreamClient client = open("?panels=strip,clock&have=" + have)) {
      client.await(event -> event.name().equals("fresh"));

      assertThat(client.briefs()).hasSize(4).contains("hello", "retry", "fresh strip");
      assertThat(client.briefs().get(2)).startsWith("panel clock #");
    }
  }

  @Test
  void nothingIsMissedOrRepeatedOverManyReconnects() {
    String cursor = epoch + "-0";
    int last = 0;
    for (int value = 2; value < 30; value++) {
      feed().publish(value, CLOCK);
      if (value % 3 == 0) {
        feed().publish(value, STRIP);
      }
      try (StreamClient client = open("?panels=clock,strip", "Last-Event-ID: " + cursor)) {
        SseEvent clock = client.await(event -> event.brief().startsWith("panel clock"));
        assertThat(value(clock)).isEqualTo(value).isGreaterThan(last);
        last = value(clock);
        cursor =
            client.events().stream()
                .map(SseEvent::id)
                .filter(id -> id != null)
                .reduce(cursor, (_, id) -> id);
      }
    }
    assertThat(cursor).startsWith(epoch);
  }

  private String cursor(int fromHead) {
    return epoch + "-" + (feed().head() + fromHead);
  }
}
