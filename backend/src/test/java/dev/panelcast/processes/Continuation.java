package dev.panelcast.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.RemoteViewer;
import dev.panelcast.testkit.SseEvent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How a stream goes on where another one ended. */
final class Continuation {

  private Continuation() {}

  /** The witness stayed, and the client had a stream and then, with its cursor, another one. */
  static void assertNothingIsMissedOrRepeated(
      List<String> panels, RemoteViewer witness, List<SseEvent> before, RemoteViewer after) {
    after.await(events -> lastSequence(events) >= lastSequence(witness.events()));
    long common = Math.min(lastSequence(after.events()), lastSequence(witness.events()));
    List<SseEvent> seen = upTo(common, witness.events());
    List<SseEvent> got = upTo(common, after.events());
    List<SseEvent> all = Stream.of(before, got).flatMap(List::stream).toList();

    assertThat(Held.of(all).revisions()).isEqualTo(Held.of(seen).revisions());
    long cursor = lastSequence(before);
    for (String panel : panels) {
      List<String> told = revisionsAfter(cursor, panel, seen);
      List<String> heard = revisionsAfter(cursor, panel, got);
      assertThat(heard.isEmpty()).as(panel).isEqualTo(told.isEmpty());
      assertThat(told).as(panel).endsWith(heard.toArray(String[]::new));
    }
  }

  /** The newest id among these. */
  static String cursor(List<SseEvent> events) {
    return events.stream()
        .map(SseEvent::id)
        .filter(Objects::nonNull)
        .reduce((_, id) -> id)
        .orElseThrow();
  }

  private static List<SseEvent> upTo(long sequence, List<SseEvent> events) {
    return events.stream()
        .takeWhile(event -> event.id() == null || Held.sequence(event) <= sequence)
        .toList();
  }

  /** Place and content of each frame; one viewer may be sent a patch where the other is not. */
  private static List<String> revisionsAfter(long cursor, String panel, List<SseEvent> events) {
    return events.stream()
        .filter(event -> event.id() != null && Held.text(event, "panel").equals(panel))
        .filter(event -> Held.sequence(event) > cursor)
        .map(event -> event.id() + " " + Held.text(event, "revision"))
        .toList();
  }

  private static long lastSequence(List<SseEvent> events) {
    return Held.sequence(events.stream().filter(event -> event.id() != null).toList().getLast());
  }
}
