package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Bar;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.boards.revenue.funnel.Funnel;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Trace;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** How far the leads of all channels together get. */
final class BlendedFunnel {

  private static final String FORMULA =
      "Each stage is summed over the enabled channels; a blended rate is the ratio of the sums, not"
          + " the mean of the rates.";

  private BlendedFunnel() {}

  static PanelData data(Reading reading) {
    Funnel funnel = reading.now().economy().funnel();
    SequencedMap<String, Slice> steps = new LinkedHashMap<>();
    Funnels.add(steps, "", "", funnel.stages());
    String rates =
        "Contact %s, meeting %s, show-up %s, close %s."
            .formatted(
                percent(funnel.rates().contact()),
                percent(funnel.rates().meeting()),
                percent(funnel.rates().showUp()),
                percent(funnel.rates().close()));
    return new Bar("count", steps, Notes.of(rates).with(Trace.of(reading, FORMULA)).noting(rates));
  }

  private static String percent(@Nullable Double rate) {
    return rate == null ? "n/a" : String.format(Locale.ROOT, "%.1f%%", rate * 100);
  }
}
