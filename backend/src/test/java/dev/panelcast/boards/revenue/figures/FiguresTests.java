package dev.panelcast.boards.revenue.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.outlook.Forecast;
import dev.panelcast.boards.revenue.outlook.Forecast.Scenario;
import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Team;
import dev.panelcast.boards.revenue.state.GivenOutcome;
import dev.panelcast.boards.revenue.state.Outcome;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class FiguresTests {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final Outcome OUTCOME = GivenOutcome.of(Plan.defaults());
  private static final Figures DEFAULT = OUTCOME.figures();

  @Test
  void g0_84_header() {
    assertThat(DEFAULT.economy().funnel().marketing().revenue()).isCloseTo(1_911_000, within(0.5));
    assertThat(DEFAULT.economy().funnel().stages().sales()).isCloseTo(54.6, within(0.05));
    assertThat(DEFAULT.economy().funnel().stages().leads()).isEqualTo(1_000);
    assertThat(DEFAULT.economy().funnel().rates().close()).isCloseTo(0.30, within(0.005));
    assertThat(DEFAULT.unit().ltvToCac()).isCloseTo(52.96, within(0.005));
    assertThat(DEFAULT.unit().payback()).isCloseTo(0.31, within(0.005));
    assertThat(DEFAULT.economy().commission().monthly().total()).isCloseTo(535_080, within(0.5));
    assertThat(DEFAULT.economy().funnel().marketing().spend()).isCloseTo(50_000, within(0.5));
    assertThat(DEFAULT.economy().profit().ebitda()).isCloseTo(1_059_070, within(0.5));
    assertThat(DEFAULT.economy().profit().ebitdaMargin()).isCloseTo(0.6158, within(0.00005));
  }

  @Test
  void readBackEqualFromTheirText() {
    assertThat(JSON.readValue(JSON.writeValueAsString(DEFAULT), Figures.class)).isEqualTo(DEFAULT);
  }

  @Test
  void anEmptyPlanReadsBackEqualToo() {
    Figures empty = GivenOutcome.figures(GivenPlan.team(GivenPlan.with(), new Team(0, 0, 0, 0)));

    assertThat(JSON.readValue(JSON.writeValueAsString(empty), Figures.class)).isEqualTo(empty);
  }

  @Test
  void halvingTheUpfrontShareHalvesWhatFollowsFromIt() {
    Figures half = GivenOutcome.figures(Plan.defaults().with(GivenPlan.deal(50_000, 0.35, 0.90)));

    assertThat(half.economy().funnel().marketing().revenue())
        .isCloseTo(DEFAULT.economy().funnel().marketing().revenue() / 2, within(1e-6));
    assertThat(half.economy().commission().base())
        .isCloseTo(DEFAULT.economy().commission().base() / 2, within(1e-6));
    assertThat(half.progress().coverage())
        .isCloseTo(Objects.requireNonNull(DEFAULT.progress().coverage()) / 2, within(1e-9));
  }

  @Test
  void aFigureThatAppearsTwiceIsTheSame() {
    assertThat(DEFAULT.unit().cac()).isEqualTo(DEFAULT.economy().funnel().marketing().perSale());
    assertThat(OUTCOME.timeline(1).months().getFirst().total())
        .isEqualTo(DEFAULT.economy().funnel().marketing().revenue());
    assertThat(OUTCOME.timeline(19).months().getLast().total())
        .isEqualTo(DEFAULT.detailed().deferredMonth().gross());
    assertThat(DEFAULT.detailed().firstMonth()).isEqualTo(DEFAULT.economy().profit());
  }

  @Test
  void theForecastStartsFromTheRevenue() {
    assertThat(OUTCOME.forecast(Scenario.REALISTIC, Forecast.DEFAULT_MONTHS).flat())
        .isEqualTo(12 * DEFAULT.economy().funnel().marketing().revenue());
  }

  @Test
  void nothingBreaksWithoutAnything() {
    Deal nothing = new Deal(0, 0, 1, 0, Deal.CommissionPolicy.FULL, 0, 0, 1);
    Plan plan =
        GivenPlan.team(
            GivenPlan.with(GivenPlan.disabled(Channel.DEFAULT))
                .with(nothing)
                .with(Compensation.COMMISSION_ONLY),
            new Team(0, 0, 0, 0));
    Figures figures = GivenOutcome.figures(plan);

    assertThat(figures.unit().ltvToCac()).isNull();
    assertThat(figures.health().ruleOf40()).isNull();
    assertThat(JSON.writeValueAsString(figures)).doesNotContain("NaN").doesNotContain("Infinity");
  }
}
