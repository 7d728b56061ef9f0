package dev.panelcast.boards.revenue.panel.operations;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Figures;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.funnel.Rates;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Channels;
import dev.panelcast.boards.revenue.peers.Bands;
import dev.panelcast.boards.revenue.peers.Standing;
import dev.panelcast.boards.revenue.peers.Yardstick;
import dev.panelcast.boards.revenue.plan.Benchmark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Channels against stages: each rate, as good as it is beside those of others. */
final class StageRates {

  private static final String FORMULA =
      """
      Rate = stage ÷ the stage before, of each channel. Others: what all companies reach × the factors \
      of industry, size and maturity. Excellent, good, fair from their limit on, poor below.\
      """;

  /** A stage that others have too. */
  private record Stage(
      String key,
      String title,
      String good,
      Yardstick yardstick,
      Function<Rates, @Nullable Double> rate) {

    Standing standing(ChannelFigures channel, Benchmark kind) {
      return Bands.of(yardstick, kind).standing(rate.apply(channel.rates()));
    }
  }

  private static final List<Stage> STAGES =
      List.of(
          new Stage(
              "contact", "Contact", "Contact, good from", Yardstick.CONTACT_RATE, Rates::contact),
          new Stage(
              "meeting", "Meeting", "Meeting, good from", Yardstick.MEETING_RATE, Rates::meeting),
          new Stage(
              "showUp", "Show-up", "Show-up, good from", Yardstick.SHOW_UP_RATE, Rates::showUp),
          new Stage("close", "Close", "Close, good from", Yardstick.CLOSE_RATE, Rates::close));

  private StageRates() {}

  static PanelData data(Reading reading) {
    Benchmark kind = reading.now().plan().benchmark();
    List<Cell<ChannelFigures>> cells = new ArrayList<>();
    cells.add(Cell.text("channel", "Channel", channel -> Channels.name(reading, channel.id())));
    for (Stage stage : STAGES) {
      cells.add(
          Cell.<ChannelFigures>number(
                  stage.key(),
                  stage.title(),
                  "fraction",
                  channel -> stage.rate().apply(channel.rates()))
              .leveled(channel -> Levels.of(stage.standing(channel, kind))));
    }
    SequencedMap<String, ChannelFigures> rows = new LinkedHashMap<>();
    reading.now().economy().funnel().channels().forEach(each -> rows.put(each.id(), each));
    Notes notes = Notes.of(summary(rows.values().stream().toList(), kind));
    return Cell.heatmap(
        cells,
        rows,
        others(kind),
        notes.with(Trace.of(reading, FORMULA)).keeping("/rows/*/channel"));
  }

  private static String summary(List<ChannelFigures> channels, Benchmark kind) {
    List<Standing> known =
        channels.stream()
            .flatMap(channel -> STAGES.stream().map(stage -> stage.standing(channel, kind)))
            .filter(standing -> standing != Standing.NEUTRAL)
            .toList();
    return "%d of %d rates are below what others reach at least."
        .formatted(Collections.frequency(known, Standing.POOR), known.size());
  }

  private static Figures others(Benchmark kind) {
    SequencedMap<String, Item> items = new LinkedHashMap<>();
    STAGES.forEach(
        stage ->
            items.put(
                stage.key(),
                Item.of(stage.good(), Bands.of(stage.yardstick(), kind).good(), "fraction")));
    return new Figures(items);
  }
}
