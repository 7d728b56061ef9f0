package dev.panelcast.boards.fleet.panel;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.function.BiFunction;

/** Lets a tick through to a panel, or says why there is nothing to show. */
public final class Gate {
  /** Code of a panel that has no rows. */
  public static final String NO_ROWS = "no_rows";

  private Gate() {}

  /** Shows data of a fleet that is predicted; an empty fleet has nothing to show. */
  public static BiFunction<Tick, Inputs, View> predicted(BiFunction<Tick, Inputs, PanelData> data) {
    return viewed((tick, inputs) -> View.of(data.apply(tick, inputs)));
  }

  /** Like {@link #predicted}, for panels that may themselves find nothing to show. */
  public static BiFunction<Tick, Inputs, View> viewed(BiFunction<Tick, Inputs, View> view) {
    return (tick, inputs) ->
        switch (tick.state()) {
          case READY -> view.apply(tick, inputs);
          case INSUFFICIENT_DATA -> insufficient(tick.feed().records());
          case NO_SERVERS ->
              View.empty(
                  "no_data",
                  "No server has reported yet. Send rows to server-metrics or turn the generator"
                      + " on.");
        };
  }

  /** Shows data of a predicted fleet, and of an empty one as unknown. */
  public static BiFunction<Tick, Inputs, View> orUnknown(BiFunction<Tick, Inputs, PanelData> data) {
    return (tick, inputs) ->
        tick.state() == Tick.State.INSUFFICIENT_DATA
            ? insufficient(tick.feed().records())
            : View.of(data.apply(tick, inputs));
  }

  /** There are too few records in all to predict anything. */
  public static View insufficient(long records) {
    return View.empty(
        "insufficient_data",
        "%d of %d records have arrived. Predictions begin by themselves when all are there."
            .formatted(records, Tick.LEAST_RECORDS));
  }
}
