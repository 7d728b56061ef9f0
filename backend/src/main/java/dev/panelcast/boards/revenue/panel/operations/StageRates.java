package dev.panelcast.boards.revenue.panel.operations;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.funnel.Rates;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Channels;
import dev.panelcast.boards.revenue.peers.Band;
import dev.panelcast.boards.revenue.peers.Bands;
import dev.panelcast.boards.revenue.peers.Yardstick;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rates of every channel against those of others. */
final class StageRates {

  private static final String FORMULA =
      """
      Rate = stage ÷ the stage before, of each channel. Others: what all companies reach × the factors \
      of industry, size and maturity. Excellent, good, fair from their limit on, poor below.\
      """;
  private static final String SUMMARY = "Rates of each channel against those of others.";

  /** A stage that others have too. */
  private record Stage(
      String key, String title, Yardstick yardstick, Function<Rates, @Nullable Double> rate) {}

  private static final List<Stage> STAGES =
      List.of(
          new Stage("contact", "Contact", Yardstick.CONTACT_RATE, Rates::contact),
          new Stage("meeting", "Meeting", Yardstick.MEETING_RATE, Rates::meeting),
          new Stage("showUp", "Show-up", Yardstick.SHOW_UP_RATE, Rates::showUp),
          new Stage("close", "Close", Yardstick.CLOSE_RATE, Rates::close));

  /** A rate of a channel. */
  private record Line(String name, @Nullable Double rate, Band band) {}

  private static final List<Cell<Line>> CELLS =
      List.of(
          Cell.text("name", "Rate", Line::name),
          Cell.<Line>number("rate", "Now", "fraction", Line::rate)
              .leveled(line -> Levels.of(line.band().standing(line.rate()))),
          Cell.number("min", "Minimum", "fraction", line -> line.band().min()),
          Cell.number("good", "Good", "fraction", line -> line.band().good()),
          Cell.number("excellent", "Excellent", "fraction", line -> line.band().excellent()));

  private StageRates() {}

  static PanelData data(Reading reading) {
    SequencedMap<String, Line> lines = new LinkedHashMap<>();
    reading
        .now()
        .economy()
        .funnel()
        .channels()
        .forEach(
            channel -> {
              for (Stage stage : STAGES) {
                String name = stage.title() + ", " + Channels.name(reading, channel.id());
                Band band = Bands.of(stage.yardstick(), reading.now().plan().benchmark());
                lines.put(
                    channel.id() + "." + stage.key(),
                    new Line(name, stage.rate().apply(channel.rates()), band));
              }
            });
    return Cell.heatmap(CELLS, lines, Notes.of(SUMMARY).with(Trace.of(reading, FORMULA)));
  }
}
