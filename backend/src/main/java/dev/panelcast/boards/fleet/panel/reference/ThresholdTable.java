package dev.panelcast.boards.fleet.panel.reference;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.display.DisplayMetric;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.panel.Figures;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.panel.Rows;
import dev.panelcast.boards.fleet.risk.Priority;
import dev.panelcast.boards.fleet.threshold.CellBounds;
import dev.panelcast.boards.fleet.threshold.NormalRange;
import java.util.List;
import java.util.Optional;

/** Every bound of the board, to read only. */
final class ThresholdTable {
  private static final List<DisplayMetric> BOUNDED =
      List.of(
          DisplayMetric.CPU,
          DisplayMetric.IOWAIT,
          DisplayMetric.MEMORY,
          DisplayMetric.SWAP,
          DisplayMetric.LOAD);
  private static final List<DisplayMetric> RANGED =
      List.of(DisplayMetric.CPU, DisplayMetric.MEMORY, DisplayMetric.IOWAIT, DisplayMetric.LOAD);

  private ThresholdTable() {}

  static PanelData data() {
    Rows rows =
        new Rows()
            .column("name", "Threshold", null, "text")
            .column("watch", "Watch from", null, "number")
            .column("warning", "Warning from", null, "number")
            .column("critical", "Critical from", null, "number")
            .column("normal", "Normal", null, "text");
    bounds(
        rows.row("risk"),
        "Risk",
        new CellBounds(
            Priority.startOf(Level.WATCH),
            Priority.startOf(Level.WARNING),
            Priority.startOf(Level.CRITICAL)));
    for (DisplayMetric metric : BOUNDED) {
      CellBounds.of(metric, Profile.GENERIC)
          .ifPresent(bounds -> bounds(rows.row(metric.key()), title(metric), bounds));
    }
    CellBounds.of(DisplayMetric.MEMORY, Profile.DATABASE)
        .ifPresent(bounds -> bounds(rows.row("memory_database"), "Memory %, database", bounds));
    noticeable(rows);
    for (Profile profile : Profile.values()) {
      RANGED.forEach(metric -> range(rows, profile, metric));
    }
    return rows.table(
        Notes.of("Bounds of the levels, inclusive, and what is normal for each profile."));
  }

  private static void bounds(Rows row, String name, CellBounds bounds) {
    row.cell("name", name)
        .cell("watch", bounds.watch(), Level.WATCH)
        .cell("warning", bounds.warning(), Level.WARNING)
        .cell("critical", bounds.critical(), Level.CRITICAL)
        .missing("normal", Figures.NOT_APPLICABLE);
  }

  private static void noticeable(Rows rows) {
    withoutBounds(rows.row("iowait_noticeable"), "I/O wait %, noticeable")
        .cell("normal", "from " + Phrase.number(CellBounds.NOTICEABLE_IOWAIT));
  }

  private static void range(Rows rows, Profile profile, DisplayMetric metric) {
    Optional<NormalRange> range = NormalRange.of(profile, metric);
    range.ifPresent(
        normal ->
            withoutBounds(
                    rows.row(profile.id() + "_" + metric.key()),
                    profile.displayName() + ", " + title(metric))
                .cell("normal", Phrase.number(normal.from()) + "–" + Phrase.number(normal.to())));
  }

  private static Rows withoutBounds(Rows row, String name) {
    return row.cell("name", name)
        .missing("watch", Figures.NOT_APPLICABLE)
        .missing("warning", Figures.NOT_APPLICABLE)
        .missing("critical", Figures.NOT_APPLICABLE);
  }

  private static String title(DisplayMetric metric) {
    return metric.unit() == null ? metric.title() : metric.title() + " %";
  }
}
