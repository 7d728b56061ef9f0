package dev.panelcast.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTests {

  private final Outbox outbox = new Outbox();
  private final List<String> told = new ArrayList<>();

  @Test
  void whatIsPutInIsCarriedOutInOrderOnceItIsSent() {
    outbox.put(() -> told.add("first"));
    outbox.put(() -> told.add("second"));
    assertThat(told).isEmpty();

    outbox.send();

    assertThat(told).containsExactly("first", "second");
  }

  @Test
  void whatIsPutInMeanwhileFollows() {
    outbox.put(
        () -> {
          outbox.put(() -> told.add("second"));
          outbox.send();
          told.add("first");
        });

    outbox.send();

    assertThat(told).containsExactly("first", "second");
  }

  @Test
  void oneThatFailsKeepsNoOtherBackNorWhenMemoryIsShort() {
    outbox.put(
        () -> {
          throw new IllegalStateException("on purpose");
        });
    outbox.put(
        () -> {
          throw new OutOfMemoryError("on purpose");
        });
    outbox.put(() -> told.add("first"));
    outbox.send();

    outbox.put(() -> told.add("second"));
    outbox.send();

    assertThat(told).containsExactly("first", "second");
  }
}
