package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.panel.form.Quantity;
import dev.panelcast.boards.revenue.panel.word.Yardsticks;
import dev.panelcast.boards.revenue.peers.Band;
import dev.panelcast.boards.revenue.peers.Bands;
import dev.panelcast.boards.revenue.peers.Yardstick;
import dev.panelcast.boards.revenue.plan.Benchmark;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What others reach, as the plan's benchmark says who they are. */
final class OtherFigures {

  static final List<KeyFigure> ALL =
      Arrays.stream(Yardstick.values())
          .flatMap(
              yardstick ->
                  Stream.of(
                      figure(yardstick, "minimum", Band::min),
                      figure(yardstick, "good", Band::good),
                      figure(yardstick, "excellent", Band::excellent)))
          .toList();

  private OtherFigures() {}

  private static KeyFigure figure(Yardstick yardstick, String limit, ToDoubleFunction<Band> value) {
    String unit = Yardsticks.unit(yardstick);
    double base = value.applyAsDouble(Bands.of(yardstick, Benchmark.DEFAULT));
    return new KeyFigure(
        "others-%s-%s".formatted(yardstick.word().replace('_', '-'), limit),
        "%s of others, %s".formatted(Yardsticks.title(yardstick), limit),
        unit,
        formula(yardstick).formatted(Quantity.shown(base, unit)),
        o -> value.applyAsDouble(Bands.of(yardstick, o.plan().benchmark())),
        List.of(),
        fields(yardstick));
  }

  private static String formula(Yardstick yardstick) {
    return switch (yardstick) {
      case CONTACT_RATE, MEETING_RATE, CLOSE_RATE ->
          "%s of all companies × the factors of industry, company size and maturity, never 100%%.";
      case COST_PER_LEAD, COST_PER_CONTACT, COST_PER_MEETING, CAC ->
          "%s of all companies × the factors of industry, lead source and geography.";
      case LTV_TO_CAC, PAYBACK ->
          "%s of all companies × the factors of industry and revenue model.";
      case EBITDA_MARGIN -> "%s of all companies × the factor of the industry.";
      case SHOW_UP_RATE, ONBOARDING_RATE, GROSS_MARGIN -> "%s of all companies, whoever they are.";
    };
  }

  private static List<String> fields(Yardstick yardstick) {
    return switch (yardstick) {
      case CONTACT_RATE, MEETING_RATE, CLOSE_RATE ->
          List.of("benchmark.industry", "benchmark.companySize", "benchmark.maturity");
      case COST_PER_LEAD, COST_PER_CONTACT, COST_PER_MEETING, CAC ->
          List.of("benchmark.industry", "benchmark.leadSource", "benchmark.geography");
      case LTV_TO_CAC, PAYBACK -> List.of("benchmark.industry", "benchmark.revenueModel");
      case EBITDA_MARGIN -> List.of("benchmark.industry");
      case SHOW_UP_RATE, ONBOARDING_RATE, GROSS_MARGIN -> List.of();
    };
  }
}
