package dev.panelcast.boards.revenue.peers;

import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.funnel.Funnel;
import dev.panelcast.boards.revenue.funnel.Rates;
import dev.panelcast.boards.revenue.number.Compared;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Benchmark;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands out among the channels.
 *
 * @param bestChannel id of the channel with the highest return on ad spend, ties by id; null when
 *     none spends anything
 * @param weakest the rate that is furthest below "good" of the others, as a share of it; null when
 *     none is below
 * @param rate its value; null with it
 * @param good what others reach; null with it
 * @param gained immediate revenue in USD a month that "good" would add: revenue x (good/rate - 1);
 *     null with it, and when the rate is 0
 */
public record Findings(
    @Nullable String bestChannel,
    @Nullable Yardstick weakest,
    @Nullable Double rate,
    @Nullable Double good,
    @Nullable Double gained) {
  private static final Comparator<ChannelFigures> BEST_FIRST =
      Comparator.<ChannelFigures>comparingDouble(Findings::roas)
          .reversed()
          .thenComparing(ChannelFigures::id);

  private record Stage(Yardstick yardstick, double rate, double good) {
    double share() {
      return rate / good;
    }

    static @Nullable Stage of(Yardstick yardstick, @Nullable Double rate, Benchmark kind) {
      return rate == null ? null : new Stage(yardstick, rate, Bands.of(yardstick, kind).good());
    }
  }

  /** The findings in a funnel. */
  public static Findings of(Funnel funnel, Benchmark kind) {
    String best =
        funnel.channels().stream()
            .filter(channel -> channel.marketing().roas() != null)
            .min(BEST_FIRST)
            .map(ChannelFigures::id)
            .orElse(null);
    Stage weakest = weakest(funnel.rates(), kind);
    if (weakest == null) {
      return new Findings(best, null, null, null, null);
    }
    Double growth = Known.ratio(weakest.good() - weakest.rate(), weakest.rate());
    return new Findings(
        best,
        weakest.yardstick(),
        weakest.rate(),
        weakest.good(),
        Known.product(funnel.marketing().revenue(), growth));
  }

  private static @Nullable Stage weakest(Rates rates, Benchmark kind) {
    List<@Nullable Stage> stages =
        Arrays.asList(
            Stage.of(Yardstick.CONTACT_RATE, rates.contact(), kind),
            Stage.of(Yardstick.MEETING_RATE, rates.meeting(), kind),
            Stage.of(Yardstick.SHOW_UP_RATE, rates.showUp(), kind),
            Stage.of(Yardstick.CLOSE_RATE, rates.close(), kind));
    return stages.stream()
        .filter(Objects::nonNull)
        .filter(stage -> Compared.below(stage.share(), 1))
        .min(Comparator.comparingDouble(Stage::share))
        .orElse(null);
  }

  private static double roas(ChannelFigures channel) {
    Double roas = channel.marketing().roas();
    return roas == null ? -1 : roas;
  }
}
