package dev.panelcast.boards.revenue.panel.deepdive;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Channels;
import dev.panelcast.boards.revenue.panel.word.Shares;
import dev.panelcast.boards.revenue.peers.Findings;
import dev.panelcast.boards.revenue.peers.Yardstick;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What stands out among the channels. */
final class FindingLines {

  private static final String FORMULA =
      """
      Best = highest revenue ÷ spend. Weakest = the rate furthest below "good" of the benchmark, as a \
      share of it. Gained = revenue × (good ÷ rate − 1).\
      """;
  private static final String SUMMARY = "What stands out among the channels.";

  private FindingLines() {}

  static PanelData data(Reading reading) {
    Findings findings = reading.now().figures().findings();
    SequencedMap<String, Entry> items = new LinkedHashMap<>();
    items.put("best", new Entry(best(reading, findings.bestChannel()), null, null));
    Yardstick weakest = findings.weakest();
    Double rate = findings.rate();
    Double good = findings.good();
    if (weakest == null || rate == null || good == null) {
      items.put("weakest", new Entry(allGood(), Grade.GOOD, null));
    } else {
      items.put("weakest", new Entry(weakest(weakest, rate, good), Level.WARNING, null));
      items.put("gained", new Entry(gained(findings.gained(), good), null, null));
    }
    return new Listing(items, Notes.of(SUMMARY).with(Trace.of(reading, FORMULA)));
  }

  private static String best(Reading reading, @Nullable String channel) {
    return reading.now().economy().funnel().channels().stream()
        .filter(each -> each.id().equals(channel))
        .findFirst()
        .map(
            each ->
                String.format(
                    Locale.ROOT,
                    "%s brings most for its spend: $%,.2f for each dollar.",
                    Channels.name(reading, each.id()),
                    each.marketing().roas()))
        .orElse("No channel spends anything, so none brings most for its spend.");
  }

  private static String allGood() {
    return "Every rate that is known is as good as that of others.";
  }

  private static String weakest(Yardstick weakest, double rate, double good) {
    return "The %s is the weakest stage: %s, good is %s."
        .formatted(stage(weakest), Shares.percent(rate), Shares.percent(good));
  }

  private static String gained(@Nullable Double gained, double good) {
    return gained == null
        ? "What %s would bring is n/a: the rate is 0 now.".formatted(Shares.percent(good))
        : "At %s the stage would bring %s more a month."
            .formatted(Shares.percent(good), Money.usd(gained));
  }

  private static String stage(Yardstick yardstick) {
    return switch (yardstick) {
      case CONTACT_RATE -> "contact rate";
      case MEETING_RATE -> "meeting rate";
      case SHOW_UP_RATE -> "show-up rate";
      default -> "close rate";
    };
  }
}
