package dev.panelcast.boards.fleet.past;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.fleet.scenario.Scenario;
import dev.panelcast.boards.fleet.tick.FleetFixture;
import dev.panelcast.boards.fleet.tick.Tick;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SampleTests {
  @Test
  void g2_09_aSampleKeepsTheFiguresOfItsTick() {
    Tick tick = FleetFixture.ofFive().scenario(Scenario.CRITICAL).tick();

    Sample sample = Sample.of(tick);

    assertThat(sample.at()).isEqualTo(FleetFixture.NOW);
    assertThat(sample.health()).isEqualTo(0.2);
    assertThat(Figure.HEALTH.of(sample)).isEqualTo(0.2);
    assertThat(Figure.RISK_30.of(sample)).isEqualTo(tick.summary().probability().soon());
    assertThat(Figure.RISK_8H.of(sample)).isEqualTo(tick.summary().probability().eightHours());
    assertThat(sample.scenario()).isEqualTo(Scenario.CRITICAL);
  }

  @Test
  void withoutServersThereAreNoFigures() {
    assertThat(Sample.of(new FleetFixture().scenario(null).tick()))
        .isEqualTo(new Sample(FleetFixture.NOW, null, null, null, null));
  }

  @Test
  void aHistoryIsReadBackEqual() {
    EnvironmentHistory history =
        new EnvironmentHistory(
            List.of(Sample.of(FleetFixture.ofFive().tick()), Sample.of(new FleetFixture().tick())));
    JsonMapper json = JsonMapper.builder().build();

    assertThat(json.readValue(json.writeValueAsString(history), EnvironmentHistory.class))
        .isEqualTo(history);
  }

  @Test
  void aFigureIsFoundByItsId() {
    assertThat(Figure.ofId("risk8h")).contains(Figure.RISK_8H);
    assertThat(Figure.ofId("cpu")).isEmpty();
  }
}
