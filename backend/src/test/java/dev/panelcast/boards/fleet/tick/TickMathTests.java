package dev.panelcast.boards.fleet.tick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.environment.Assessment;
import dev.panelcast.boards.fleet.environment.DirectionCounts;
import dev.panelcast.boards.fleet.environment.EnvironmentStatus;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.risk.Priority;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TickMathTests {
  @Test
  void g2_09_fleetOfFive() {
    Tick tick = FleetFixture.ofFive().tick();
    FleetSummary summary = tick.summary();

    assertThat(tick.servers())
        .extracting(ServerTick::risk)
        .containsExactly(100.0, 88.5, 44.0, 22.0, 0.0);
    assertThat(summary.top())
        .containsExactly("pprisk001", "ppml0001", "ppdb001", "ppweb001", "ppgen001");
    assertThat(summary.counts().count(Level.CRITICAL)).isEqualTo(2);
    assertThat(summary.counts().count(Priority.ELEVATED)).isEqualTo(1);
    assertThat(summary.status()).isEqualTo(EnvironmentStatus.CRITICAL);
    assertThat(summary.assessment()).isEqualTo(Assessment.CRITICAL);
    assertThat(Assessment.healthyShare(summary.counts())).isEqualTo(0.2);
    assertThat(summary.directions()).isEqualTo(new DirectionCounts(0, 0, 5));
  }

  @Test
  void equalScoresAreOrderedByName() {
    Tick tick =
        new FleetFixture()
            .server("web2", point -> FleetFixture.set(point, 90, 10, 0, 0, 0))
            .server("web10", point -> FleetFixture.set(point, 90, 10, 0, 0, 0))
            .tick();

    assertThat(tick.summary().top()).containsExactly("web10", "web2");
  }

  @Test
  void eachServerIsScoredExactlyOnce() {
    Tick tick = FleetFixture.wandering(90, 7).tick();

    assertThat(tick.servers()).hasSize(90);
    assertThat(tick.effort()).isEqualTo(new Tick.Effort(90, 2));
  }

  @Test
  void whateverTheFleetTheFiguresAgree() {
    for (long seed = 0; seed < 5; seed++) {
      Tick tick = FleetFixture.wandering(60, seed).tick();
      FleetSummary summary = tick.summary();
      DirectionCounts directions = summary.directions();

      assertThat(summary.counts().total()).isEqualTo(60);
      assertThat(directions.degrading() + directions.improving() + directions.steady())
          .isEqualTo(60);
      assertThat(tick.servers())
          .isSortedAccordingTo(ServerTick.BY_RISK)
          .allSatisfy(server -> assertThat(server.risk()).isBetween(0.0, 100.0));
      for (Level level : Level.values()) {
        assertThat(tick.servers().stream().filter(server -> server.level() == level).count())
            .isEqualTo(summary.counts().count(level));
      }
    }
  }

  @Test
  void anEmptyFleetIsUnknown() {
    Tick tick = new FleetFixture().tick();

    assertThat(tick.state()).isEqualTo(Tick.State.NO_SERVERS);
    assertThat(tick.feed().newest()).isNull();
    assertThat(tick.summary().status()).isEqualTo(EnvironmentStatus.UNKNOWN);
    assertThat(tick.summary().predicted()).isEqualTo(EnvironmentStatus.UNKNOWN);
    assertThat(tick.summary().assessment()).isNull();
    assertThat(tick.summary().probability().soon()).isNull();
    assertThat(tick.feed().warmup().percent()).isNull();
  }

  @Test
  void ninetyNineRecordsPredictNothingAnd100Do() {
    SeriesWindow series = new SeriesWindow(Source.REAL);
    for (int i = 0; i < 99; i++) {
      series.add(memory(i));
    }
    FleetFixture fleet = new FleetFixture().server("web1", series);

    Tick before = fleet.tick();
    series.add(memory(99));
    Tick after = fleet.tick();

    assertThat(before.state()).isEqualTo(Tick.State.INSUFFICIENT_DATA);
    assertThat(before.servers()).isEmpty();
    assertThat(before.effort().riskCalculations()).isZero();
    assertThat(before.feed().records()).isEqualTo(99);
    assertThat(after.state()).isEqualTo(Tick.State.READY);
    assertThat(after.servers()).hasSize(1);
  }

  @Test
  void g2_21_warmUpIsRoundedDown() {
    assertThat(new Feed.Warmup(13, 90).percent()).isEqualTo(14);
    assertThat(new Feed.Warmup(89, 90).percent()).isEqualTo(98);
    assertThat(new Feed.Warmup(0, 0).percent()).isNull();
  }

  @Test
  void theFeedKnowsItsSourcesItsNewestRecordAndWhoIsReady() {
    SeriesWindow host = new SeriesWindow(Source.REAL);
    host.add(memory(0));
    Tick tick = FleetFixture.ofFive().server("desk", host).tick();

    assertThat(tick.feed().sources()).isEqualTo(Map.of(Source.REAL, 1, Source.GENERATOR, 5));
    assertThat(tick.feed().warmup()).isEqualTo(new Feed.Warmup(5, 6));
    assertThat(tick.feed().newest()).isEqualTo(FleetFixture.NOW);
  }

  @Test
  void aServerOfStoredSlotsAloneHasNoCurrentValueAndIsLeftOut() {
    SeriesWindow slots = new SeriesWindow(Source.REAL);
    slots.addSlot(FleetFixture.NOW, MetricRecord.noValues(), 500);

    assertThat(new FleetFixture().server("gone", slots).tick().state())
        .isEqualTo(Tick.State.NO_SERVERS);
  }

  @Test
  void serversAreFoundByNameAndProfile() {
    Tick tick = FleetFixture.ofFive().tick();

    assertThat(tick.servers(Profile.WEB_API))
        .extracting(ServerTick::name)
        .containsExactly("ppweb001");
    assertThat(tick.servers(null)).hasSize(5);
    assertThat(tick.server("ppml0001")).isPresent();
    assertThat(tick.server("nobody")).isEmpty();
  }

  @Test
  void aStoredTickIsReadBackEqualAndIsSmall() {
    Tick tick = FleetFixture.wandering(50, 1).tick();
    JsonMapper json = JsonMapper.builder().build();

    byte[] stored = json.writeValueAsBytes(tick);

    assertThat(json.readValue(stored, Tick.class)).isEqualTo(tick);
    assertThat(stored.length).isLessThan(50 * 1_200);
  }

  @Test
  void aStoredTickOfAnEmptyFleetIsReadBackEqual() {
    Tick tick = new FleetFixture().scenario(null).tick();
    JsonMapper json = JsonMapper.builder().build();

    assertThat(json.readValue(json.writeValueAsString(tick), Tick.class)).isEqualTo(tick);
  }

  private static MetricRecord memory(int second) {
    double[] values = MetricRecord.noValues();
    values[Metric.MEMORY.index()] = 50;
    return MetricRecord.of("web1", FleetFixture.NOW.plusSeconds(second), null, values);
  }
}
