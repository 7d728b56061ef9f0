package dev.panelcast.boards.revenue.panel.actuals;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Bar;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.boards.revenue.actuals.Pipeline;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** How many opportunities are open in each stage, whenever they began. */
final class PipelineBars {

  private PipelineBars() {}

  static View view(Closed closed) {
    Pipeline pipeline = closed.actuals().pipeline();
    SequencedMap<String, Slice> items = new LinkedHashMap<>();
    items.put("prospecting", new Slice("Prospecting", (double) pipeline.prospecting(), null));
    items.put("engaging", new Slice("Engaging", (double) pipeline.engaging(), null));
    return View.of(
        new Bar(
            "count",
            items,
            Notes.of("%d open.".formatted(pipeline.prospecting() + pipeline.engaging()))
                .with(closed.formula("Number of opportunities in the stage."))));
  }
}
