package dev.panelcast.boards.fleet.panel.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Table;
import dev.panelcast.boards.fleet.basis.Edition;
import dev.panelcast.boards.fleet.basis.GivenModels;
import dev.panelcast.boards.fleet.panel.Projected;
import dev.panelcast.boards.fleet.tick.FleetFixture;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferencePanelsTests {
  private static final Projected ADVANCED =
      new Projected(ReferencePanels.advanced(GivenModels.all()));

  @Test
  void theSystemTellsItsVersionsAndWhatATickCosts() {
    Table system = ADVANCED.data(Table.class, "system-info", FleetFixture.ofFive().tick());

    assertThat(row(system, "application")).containsEntry("value", "1.2.3");
    assertThat(row(system, "java")).containsEntry("value", "25");
    assertThat(row(system, "calculation")).containsEntry("value", "2 ms");
    assertThat(row(system, "risks")).containsEntry("value", "5");
  }

  @Test
  void everyBoundIsThereToRead() {
    Table thresholds = ADVANCED.data(Table.class, "thresholds", new FleetFixture().tick());

    assertThat(row(thresholds, "risk"))
        .containsEntry("watch", 20.0)
        .containsEntry("warning", 40.0)
        .containsEntry("critical", 70.0);
    assertThat(row(thresholds, "memory_database"))
        .containsEntry("watch", 95.0)
        .containsEntry("critical", 99.0);
    assertThat(row(thresholds, "iowait_noticeable")).containsEntry("normal", "from 5");
    assertThat(row(thresholds, "data_ingest_cpu")).containsEntry("normal", "50–80");
    assertThat(thresholds.grid().order()).hasSize(8 + 6 * 4);
    assertThat(Objects.requireNonNull(thresholds.grid().levels().get("swap")))
        .containsEntry("critical", Level.CRITICAL);
  }

  @Test
  void theGuideSaysThatAnEmptyAlertTableIsGoodNews() {
    Listing guide =
        new Projected(ReferencePanels.guide(GivenModels.all()))
            .data(Listing.class, "guide", new Edition("1", "25"));

    assertThat(guide.items().values())
        .extracting(Entry::text)
        .anyMatch(line -> line.contains("empty alert table is good news"))
        .contains("Risk from 70: critical (CRIT). Act now.");
  }

  private static Map<String, @Nullable Object> row(Table table, String key) {
    return Objects.requireNonNull(table.grid().rows().get(key));
  }
}
