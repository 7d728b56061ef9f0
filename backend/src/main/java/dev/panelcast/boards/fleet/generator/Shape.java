package dev.panelcast.boards.fleet.generator;

import static java.util.Objects.requireNonNull;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.Profile;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * The usual values of one metric of one profile, in the metric's unit.
 *
 * @param mean the mean
 * @param deviation the standard deviation at noise 1
 */
record Shape(double mean, double deviation) {

  /** Mean and deviation, per cent as fractions, one column per profile in the order of the enum. */
  private static final String TABLE =
      """
      CPU_USER         .45/.12 .25/.08 .18/.06 .15/.06 .35/.10 .55/.15 .12/.05
      CPU_SYSTEM       .08/.03 .12/.04 .05/.02 .06/.02 .10/.03 .08/.03 .04/.02
      CPU_IOWAIT       .02/.01 .15/.05 .03/.02 .02/.01 .08/.03 .02/.01 .01/.01
      CPU_IDLE         .45/.15 .48/.12 .74/.10 .77/.08 .47/.12 .35/.15 .83/.08
      CPU_JAVA         .50/.15 .10/.05 .25/.08 .20/.06 .45/.12 .60/.15 .08/.03
      MEMORY           .72/.10 .68/.10 .45/.10 .42/.08 .62/.12 .70/.10 .35/.08
      SWAP             .05/.03 .03/.02 .02/.01 .02/.01 .04/.02 .05/.03 .01/.01
      DISK             .55/.08 .70/.10 .35/.08 .40/.08 .65/.12 .50/.10 .30/.08
      NET_IN           8.5/3   35/12   85/25   22/8    150/45  12/4    15/8
      NET_OUT          5.2/2   28/10   120/35  18/6    95/30   8/3     12/6
      BACK_CLOSE_WAIT  2/1     8/3     15/5    5/2     10/4    3/1     2/1
      FRONT_CLOSE_WAIT 2/1     6/2     12/4    4/2     8/3     2/1     2/1
      LOAD             6.5/2   4.2/1.5 2.8/1   3.2/1.2 5.5/2   8.2/2.5 1.5/.8
      UPTIME           25/2    25/2    25/2    25/2    25/2    25/2    25/2
      """;

  private static final Map<Metric, Map<Profile, Shape>> SHAPES = parse();

  static Shape of(Profile profile, Metric metric) {
    return requireNonNull(requireNonNull(SHAPES.get(metric)).get(profile));
  }

  private static Map<Metric, Map<Profile, Shape>> parse() {
    Map<Metric, Map<Profile, Shape>> shapes = new EnumMap<>(Metric.class);
    TABLE
        .lines()
        .map(line -> line.split(" +", -1))
        .forEach(cells -> shapes.put(metric(cells), row(cells)));
    return shapes;
  }

  private static Metric metric(String[] cells) {
    return Metric.valueOf(cells[0]);
  }

  private static Map<Profile, Shape> row(String[] cells) {
    Map<Profile, Shape> row = new EnumMap<>(Profile.class);
    int places = metric(cells).percent() ? 2 : 0;
    int column = 1;
    for (Profile profile : Profile.values()) {
      String[] numbers = cells[column++].split("/", -1);
      row.put(profile, new Shape(number(numbers[0], places), number(numbers[1], places)));
    }
    return row;
  }

  /** Scaled as a decimal, so that .55 becomes 55 and not the double beside it. */
  private static double number(String text, int places) {
    return new BigDecimal(text).scaleByPowerOfTen(places).doubleValue();
  }
}
