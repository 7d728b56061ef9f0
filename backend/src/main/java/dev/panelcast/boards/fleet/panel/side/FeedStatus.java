package dev.panelcast.boards.fleet.panel.side;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.panel.Figures;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.tick.Feed;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.stream.Collectors;

/** Where the records come from and how many there are. */
final class FeedStatus {
  private static final String DEMO_CLOCK = "demo clock ×60";

  private FeedStatus() {}

  static View view(Tick tick, Inputs inputs) {
    Feed feed = tick.feed();
    String sources = sources(feed);
    Figures figures =
        new Figures()
            .maybe("source", "Source", sources.isEmpty() ? null : sources, null, Figures.NO_DATA)
            .maybe("last", "Last record", feed.newest(), null, Figures.NO_DATA)
            .add("rate", "Records/min", feed.counts().perMinute(), "count")
            .add("rejected", "Rejected", feed.counts().rejected(), "count");
    return View.of(figures.stat(Notes.of(summary(feed))));
  }

  private static String sources(Feed feed) {
    String servers =
        feed.sources().entrySet().stream()
            .map(source -> source.getValue() + " " + source.getKey().mark())
            .collect(Collectors.joining(", "));
    boolean demo = feed.sources().keySet().stream().anyMatch(Source::recordIsStep);
    return demo ? servers + " (" + DEMO_CLOCK + ")" : servers;
  }

  private static String summary(Feed feed) {
    return "%s in the last minute from %s, %d rejected in the last hour."
        .formatted(
            Phrase.count(feed.counts().perMinute(), "record"),
            Phrase.count(feed.warmup().servers(), "server"),
            feed.counts().rejected());
  }
}
