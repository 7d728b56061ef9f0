package dev.panelcast.boards.revenue.panel.advisor;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.advice.Alert;
import dev.panelcast.boards.revenue.advice.Alert.Severity;
import dev.panelcast.boards.revenue.advice.Alert.Subject;
import dev.panelcast.boards.revenue.advice.Bottleneck;
import dev.panelcast.boards.revenue.figures.Figures;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What would help: one sentence per alert and bottleneck, worst first. */
final class Suggestions {

  /** The most sentences: nobody acts on more. */
  static final int MOST = 7;

  private static final String FORMULA =
      """
      One sentence for each alert and each bottleneck, by rule, worst first, at most 7. \
      An alert and a bottleneck about the same figure are one sentence.\
      """;
  private static final String NONE = "Nothing to suggest: no figure passes a limit.";

  private Suggestions() {}

  static PanelData data(Reading reading) {
    Figures figures = reading.now().figures();
    SequencedMap<String, Entry> items = new LinkedHashMap<>();
    all(figures).entrySet().stream()
        .limit(MOST)
        .forEach(entry -> items.put(entry.getKey().word(), entry.getValue()));
    String summary =
        items.isEmpty() ? NONE : "%d suggestions, worst first.".formatted(items.size());
    if (items.isEmpty()) {
      items.put("none", new Entry(NONE, Grade.GOOD, null));
    }
    return new Listing(items, Notes.of(summary).with(Trace.of(reading, FORMULA)));
  }

  /** Bottlenecks that raise no alert stand before the praise. */
  private static SequencedMap<Subject, Entry> all(Figures figures) {
    Map<Subject, Bottleneck> bottlenecks =
        figures.bottlenecks().stream()
            .collect(Collectors.toMap(Bottleneck::subject, Function.identity()));
    SequencedMap<Subject, Entry> entries = new LinkedHashMap<>();
    alerts(figures, alert -> alert.severity() != Severity.GOOD, bottlenecks, entries);
    for (Bottleneck bottleneck : figures.bottlenecks()) {
      String text =
          Sentence.of(figures, bottleneck.subject(), bottleneck.value(), bottleneck.target());
      entries.putIfAbsent(bottleneck.subject(), new Entry(text, Level.WATCH, null));
    }
    alerts(figures, alert -> alert.severity() == Severity.GOOD, bottlenecks, entries);
    return entries;
  }

  private static void alerts(
      Figures figures,
      Predicate<Alert> which,
      Map<Subject, Bottleneck> bottlenecks,
      Map<Subject, Entry> entries) {
    List<Alert> alerts = figures.alerts().stream().filter(which).toList();
    for (Alert alert : alerts) {
      Bottleneck bottleneck = bottlenecks.get(alert.subject());
      double goal = bottleneck == null ? alert.limit() : bottleneck.target();
      String text = Sentence.of(figures, alert.subject(), alert.value(), goal);
      entries.put(alert.subject(), new Entry(text, Levels.of(alert.severity()), null));
    }
  }
}
