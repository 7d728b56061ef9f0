package dev.panelcast.boards.fleet.panel.response;

import static dev.panelcast.boards.fleet.tick.FleetFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Table;
import dev.panelcast.boards.fleet.basis.Edition;
import dev.panelcast.boards.fleet.basis.GivenModels;
import dev.panelcast.boards.fleet.panel.Projected;
import dev.panelcast.boards.fleet.tick.FleetFixture;
import dev.panelcast.boards.fleet.tick.Tick;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponsePanelsTests {
  private static final Projected REMEDIATION =
      new Projected(ResponsePanels.remediation(GivenModels.all()));
  private static final Projected ALERTING =
      new Projected(ResponsePanels.alerting(GivenModels.all()));
  private static final Edition EDITION = new Edition("1", "25");

  @Test
  void g2_37_threeActionsAreQueuedAndOneOfThemIsManual() {
    Tick tick =
        FleetFixture.ofFive().server("ppcon01", point -> set(point, 15, 98, 12, 12, 1)).tick();

    Table table = REMEDIATION.data(Table.class, "remediation", tick);

    assertThat(table.grid().order()).containsExactly("pprisk001", "ppml0001", "ppcon01");
    assertThat(total(table, "queued")).isEqualTo(3);
    assertThat(total(table, "autonomous")).isEqualTo(2L);
    assertThat(total(table, "manual")).isEqualTo(1L);
    assertThat(row(table, "ppcon01"))
        .containsEntry("risk", 72.0)
        .containsEntry("action", "Page on-call")
        .containsEntry("mode", "Manual");
    assertThat(row(table, "ppml0001"))
        .containsEntry("action", "Add 2 vCPU")
        .containsEntry("takes", 2)
        .containsEntry("approval", "Director")
        .containsEntry("cpu", 96.0);
  }

  @Test
  void aProfileNarrowsTheActions() {
    Table table =
        REMEDIATION.data(
            Table.class, "remediation", FleetFixture.ofFive().tick(), "profile", "ml_compute");

    assertThat(table.grid().order()).containsExactly("ppml0001");
    assertThat(total(table, "queued")).isEqualTo(1);
  }

  @Test
  void withoutCriticalServersNothingWouldBeDone() {
    Table table = REMEDIATION.data(Table.class, "remediation", calm());

    assertThat(table.grid().order()).isEmpty();
    assertThat(total(table, "queued")).isEqualTo(0);
    assertThat(table.notes().note()).startsWith("No server has a risk of 70 or more");
  }

  @Test
  void anAlertIsRoutedByItsPriorityAfterThatOfTheEnvironment() {
    Table plan = ALERTING.data(Table.class, "alert-plan", FleetFixture.ofFive().tick());

    assertThat(plan.grid().order())
        .containsExactly(":environment", "pprisk001", "ppml0001", "ppdb001");
    assertThat(row(plan, ":environment"))
        .containsEntry("severity", "CAUTION")
        .containsEntry("contact", "Dashboard only");
    assertThat(row(plan, "pprisk001"))
        .containsEntry("sla", "5 min")
        .containsEntry("escalation", "5 min to CTO");
    assertThat(row(plan, "ppdb001")).containsEntry("contact", "Dashboard only");
    assertThat(total(plan, "imminent_failure")).isEqualTo(1);
    assertThat(total(plan, "watch")).isEqualTo(1);
  }

  @Test
  void aCalmFleetSendsNothing() {
    Table plan = ALERTING.data(Table.class, "alert-plan", calm());

    assertThat(plan.grid().order()).isEmpty();
    assertThat(plan.notes().note()).isEqualTo("No alerts, so nothing would be sent.");
  }

  @Test
  void theRulesAreWrittenDown() {
    Table routing = ALERTING.data(Table.class, "routing-matrix", EDITION);
    Listing suppression = ALERTING.data(Listing.class, "suppression", EDITION);
    Listing approval = REMEDIATION.data(Listing.class, "approval-flow", EDITION);

    assertThat(routing.grid().order()).hasSize(7).startsWith("IMMINENT_FAILURE").endsWith("WATCH");
    assertThat(Objects.requireNonNull(routing.grid().levels().get("DANGER")))
        .containsEntry("priority", Level.CRITICAL);
    assertThat(suppression.items()).hasSize(5);
    assertThat(approval.items().values())
        .extracting(Entry::text)
        .startsWith("Risk from 85: director approves.")
        .endsWith("Rollback within 15 min, automatic when nothing improves in 10 min.");
  }

  private static Tick calm() {
    return new FleetFixture().server("web1", point -> set(point, 90, 40, 1, 0, 1)).tick();
  }

  private static @Nullable Object total(Table table, String key) {
    return Objects.requireNonNull(Objects.requireNonNull(table.grid().figures()).items().get(key))
        .value();
  }

  private static Map<String, @Nullable Object> row(Table table, String key) {
    return Objects.requireNonNull(table.grid().rows().get(key));
  }
}
