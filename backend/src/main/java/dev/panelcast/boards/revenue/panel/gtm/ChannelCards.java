package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Forms;
import dev.panelcast.boards.revenue.rule.Section;

/** Every channel with its inputs. */
final class ChannelCards {

  private ChannelCards() {}

  static PanelData data(Reading reading) {
    int channels = reading.now().plan().channels().size();
    return new Forms(reading)
        .section(Section.CHANNELS)
        .form(Notes.of(channels == 1 ? "One channel." : "%d channels.".formatted(channels)));
  }
}
