import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/**
 * Measures one server after the other under the same load and prints what they cost side by side.
 */
public final class Bench {

  private static final String ONE = "/api/v1/boards/bench/stream?panels=panel-0";
  private static final String TAB = "/api/v1/boards/bench/stream?tab=all";
  private static final String PANELCAST = "Panelcast";
  private static final String WEBFLUX = "WebFlux";
  private static final String EPOLL = "epoll in C";
  private static final Map<String, String> LIMITS =
      Map.of(WEBFLUX, " (limit 0.3)", EPOLL, " (limit 1.5)");

  /** Viewers of the warm-up, and how often they get something. */
  private static final int WARM_UP_VIEWERS = 200;

  private static final double WARM_UP_RATE = 200;

  /**
   * Updates after which the JVM has compiled what is hot; its compilers cost as much as the rest.
   */
  private static final int UNTIL_COMPILED = 2400;

  /**
   * Of the load itself before it is measured: more viewers make the JVM compile some of it anew.
   */
  private static final int SETTLING_SECONDS = 15;

  private static final List<Load> LOADS =
      List.of(
          new Load("many", "1,000 viewers, 50 events/s, 12 panels in turn", 1000, 50, 1, 12),
          new Load("wide", "10,000 viewers, 1 event/s", 10_000, 1, 1, 1),
          new Load("tab", "10,000 viewers, 12 events every 5 s", 10_000, 0.2, 12, 12));

  /**
   * How many viewers get how much how often.
   *
   * @param events how many leave together
   * @param panels how many each viewer watches; they have events in turn
   */
  private record Load(
      String id, String name, int viewers, double perSecond, int events, int panels) {

    /** The same for the warm-up. */
    Load warmUp() {
      return new Load("", "", WARM_UP_VIEWERS, WARM_UP_RATE, 1, panels);
    }

    /** The same as often as that. */
    Load at(double rate) {
      return new Load("", "", WARM_UP_VIEWERS, rate, events, panels);
    }
  }

  /** What one load cost one server. */
  private record Cost(
      String way,
      double processor,
      double garbage,
      double idle,
      double p50,
      double p99,
      double p999,
      double bytes,
      long missing,
      long gaps,
      long doubles) {}

  /** Which ways, how many viewers instead of the load's, and which part of them stops reading. */
  private static final String WAYS = System.getProperty("ways");

  private static final Integer VIEWERS = Integer.getInteger("viewers");
  private static final double STALLED = Double.parseDouble(System.getProperty("stalled"));

  private final List<Way> ways;
  private final int seconds;

  private Bench(List<Way> ways, int seconds) {
    this.ways = ways;
    this.seconds = seconds;
  }

  /**
   * Arguments: java, class path, folder, the program of the epoll loop or a dash, nginx or a dash,
   * the module of nchan, seconds for each load, then the ids of loads.
   */
  public static void main(String[] arguments) throws Exception {
    List<Way> ways = ways(arguments).stream().filter(way -> way.name().matches(WAYS)).toList();
    Bench bench = new Bench(ways, Integer.parseInt(arguments[6]));
    List<String> wanted = Arrays.asList(arguments).subList(7, arguments.length);
    for (Load load : LOADS) {
      if (wanted.contains(load.id())) {
        bench.measure(load);
      }
    }
    // Connections that are open here are of no use to anybody.
    System.exit(0);
  }

  private static List<Way> ways(String[] arguments) {
    List<String> own = java(arguments, "PanelcastServer");
    List<String> hasty = java(arguments, "PanelcastServer", "-Dpanelcast.stream.gather=0");
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(PANELCAST, own, ONE, TAB, false, true, true));
    ways.add(new Way(PANELCAST + ", gzip", own, ONE, TAB, true, true, true));
    ways.add(new Way(PANELCAST + ", each event at once", hasty, ONE, TAB, false, true, true));
    List<String> stock = java(arguments, "StockServer");
    ways.add(new Way(WEBFLUX, stock, "/stream", "/stream", false, true, true));
    if (!arguments[3].equals("-")) {
      ways.add(new Way(EPOLL, List.of(arguments[3]), "/", "/", false, true, false));
    }
    if (!arguments[4].equals("-")) {
      List<String> nchan = new ArrayList<>(java(arguments, "NchanServer"));
      nchan.addAll(List.of(arguments[4], arguments[5], arguments[2]));
      ways.add(new Way("nginx with nchan", nchan, "/stream", "/stream", false, false, false));
    }
    return ways;
  }

  private static List<String> java(String[] arguments, String server, String... settings) {
    List<String> command =
        new ArrayList<>(
            List.of(
                arguments[0],
                "-Xms1g",
                "-Xmx1g",
                "-XX:+AlwaysPreTouch",
                "-Dreactor.netty.ioWorkerCount=" + Runtime.getRuntime().availableProcessors(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(List.of(settings));
    command.addAll(List.of("-cp", arguments[1], server));
    return command;
  }

  private void measure(Load load) throws Exception {
    System.out.printf(
        """

        %s, for %d s%s%s

        | way | CPU us/event | garbage B/event | idle KB/viewer | p50 ms | p99 ms | p99.9 ms |\
         bytes/event | missing | gaps | doubles |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        """,
        load.name(),
        seconds,
        VIEWERS == null ? "" : ", but %,d viewers".formatted(VIEWERS),
        STALLED == 0 ? "" : ", %.0f %% of which read nothing meanwhile".formatted(100 * STALLED));
    List<Cost> costs = new ArrayList<>();
    for (Way way : ways) {
      try {
        Cost cost = measure(way, load);
        costs.add(cost);
        print(cost);
      } catch (IOException | IllegalStateException | CompletionException e) {
        // One way that cannot bear the load does not spoil the others.
        System.out.printf("| %s | %s |%n", way.name(), e.getMessage());
      }
    }
    if (!costs.isEmpty() && costs.getFirst().way().equals(PANELCAST)) {
      compare(costs);
    }
  }

  private Cost measure(Way way, Load load) throws Exception {
    String path = load.panels() > 1 ? way.tab() : way.one();
    try (Target target = new Target(way.command())) {
      try (Viewers viewers = new Viewers(WARM_UP_VIEWERS, target.port(), path, way)) {
        viewers.readUntilQuiet(300);
        run(target, viewers, load.warmUp(), way.isJava() ? UNTIL_COMPILED : UNTIL_COMPILED / 10);
        if (load.events() > 1) {
          run(target, viewers, load.at(20), 40);
        }
      }
      long before = memory(target, way);
      int count = VIEWERS == null ? load.viewers() : VIEWERS;
      try (Viewers viewers = new Viewers(count, target.port(), path, way)) {
        viewers.readUntilQuiet(1000);
        double idle = (double) (memory(target, way) - before) / count;
        run(target, viewers, load, (int) Math.ceil(SETTLING_SECONDS * load.perSecond()));
        viewers.stall(STALLED);
        viewers.restart();
        long used = target.processor();
        int updates = Math.max(2, (int) (seconds * load.perSecond()));
        long garbage = run(target, viewers, load, updates);
        return cost(
            way, viewers, updates * load.events(), target.processor() - used, garbage, idle);
      }
    }
  }

  /** Of a heap that is taken whole from the start only the used part counts. */
  private static long memory(Target target, Way way) throws Exception {
    long used = target.send("gc").join();
    return target.resident() + (way.isJava() ? used : 0);
  }

  private static long run(Target target, Viewers viewers, Load load, int updates) throws Exception {
    CompletableFuture<Long> garbage =
        target.send(
            "publish %d %s %d %d"
                .formatted(updates, load.perSecond(), load.events(), load.panels()));
    while (!garbage.isDone()) {
      viewers.turn(20);
    }
    viewers.readUntilQuiet(500);
    return garbage.join();
  }

  private static Cost cost(
      Way way, Viewers viewers, int published, long processor, long garbage, double idle) {
    double events = (double) published * viewers.size();
    Ledger ledger = viewers.ledger();
    return new Cost(
        way.name(),
        processor / events,
        way.isJava() ? garbage / events : Double.NaN,
        idle / 1024,
        ledger.delay(0.5),
        ledger.delay(0.99),
        ledger.delay(0.999),
        viewers.received() / events,
        (long) published * viewers.counted(way) - ledger.events(),
        ledger.gaps(),
        ledger.doubles());
  }

  private static void print(Cost cost) {
    String row =
        String.format(
            Locale.ROOT,
            "| %s | %.2f | %.0f | %.1f | %.1f | %.1f | %.1f | %.0f | %d | %d | %d |",
            cost.way(),
            cost.processor(),
            cost.garbage(),
            cost.idle(),
            cost.p50(),
            cost.p99(),
            cost.p999(),
            cost.bytes(),
            cost.missing(),
            cost.gaps(),
            cost.doubles());
    System.out.println(row.replace("NaN", "-"));
  }

  private static void compare(List<Cost> costs) {
    System.out.println();
    for (Cost own : costs) {
      if (own.way().startsWith(PANELCAST)) {
        System.out.println("CPU per event, " + own.way() + ": " + ratios(own, costs));
      }
    }
    Cost own = costs.getFirst();
    System.out.printf(
        Locale.ROOT,
        "garbage %.0f B (limit 200), idle viewer %.1f KB (limit 12), p99 %.0f ms (limit 200)%n",
        own.garbage(),
        own.idle(),
        own.p99());
  }

  private static String ratios(Cost own, List<Cost> costs) {
    return costs.stream()
        .filter(other -> !other.way().startsWith(PANELCAST))
        .map(
            other ->
                "%.2f of %s%s"
                    .formatted(
                        own.processor() / other.processor(),
                        other.way(),
                        LIMITS.getOrDefault(other.way(), "")))
        .collect(Collectors.joining(", "));
  }
}
