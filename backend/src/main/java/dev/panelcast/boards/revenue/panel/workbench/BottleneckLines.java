package dev.panelcast.boards.revenue.panel.workbench;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.advice.Bottleneck;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Shares;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** What holds the plan back. */
final class BottleneckLines {

  private static final String FORMULA =
      """
      Contact rate below 50% (target 60%), close rate below 20% (25%), closer load above 90% (75%), \
      LTV:CAC below 3 (3), EBITDA margin below 20% (25%).\
      """;
  private static final String NONE = "Nothing holds the plan back: no figure passes its limit.";

  private BottleneckLines() {}

  static PanelData data(Reading reading) {
    List<Bottleneck> bottlenecks = reading.now().figures().bottlenecks();
    SequencedMap<String, Entry> items = new LinkedHashMap<>();
    bottlenecks.forEach(
        each -> items.put(each.subject().word(), new Entry(text(each), Level.WARNING, null)));
    if (bottlenecks.isEmpty()) {
      items.put("none", new Entry(NONE, Grade.GOOD, null));
    }
    String summary = bottlenecks.isEmpty() ? NONE : "%d bottlenecks.".formatted(bottlenecks.size());
    return new Listing(items, Notes.of(summary).with(Trace.of(reading, FORMULA)));
  }

  private static String text(Bottleneck bottleneck) {
    double value = bottleneck.value();
    double target = bottleneck.target();
    return switch (bottleneck.subject()) {
      case CONTACT_RATE -> share("Contact rate", value, target);
      case CLOSE_RATE -> share("Close rate", value, target);
      case CLOSER_LOAD -> share("Closer load", value, target);
      case EBITDA_MARGIN -> share("EBITDA margin", value, target);
      default -> String.format(Locale.ROOT, "LTV:CAC is %.2f, target %.0f.", value, target);
    };
  }

  private static String share(String name, double value, double target) {
    return "%s is %s, target %s.".formatted(name, Shares.percent(value), Shares.percent(target));
  }
}
