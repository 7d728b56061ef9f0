package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.SseEvent;
import dev.panelcast.wire.StreamEvents.ByeReason;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FarewellsTests {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void waitingTimesStayInTheirBoundsAndFillThem(long seed) {
    Farewells farewells = new Farewells(TestAudience.SETTINGS, new Random(seed), () -> 0);

    assertFills(times(farewells::retry), 1000, 3000);
    assertFills(times(farewells::full), 5000, 15_000);
    assertFills(times(() -> farewells.soon(ByeReason.ROTATE)), 2000, 27_000);
  }

  private static void assertFills(List<Long> times, long shortest, long longest) {
    Set<Long> tenths = new HashSet<>();
    times.forEach(time -> tenths.add((time - shortest) * 10 / (longest - shortest + 1)));

    assertThat(times).allMatch(time -> time >= shortest && time <= longest);
    assertThat(tenths).hasSize(10);
  }

  private static List<Long> times(Supplier<byte[]> event) {
    return Stream.generate(event)
        .limit(10_000)
        .map(bytes -> SseEvent.read(new String(bytes, StandardCharsets.UTF_8)).getFirst())
        .map(SseEvent::retry)
        .map(Objects::requireNonNull)
        .toList();
  }
}
