package dev.panelcast.boards.revenue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often the panels of the board were projected, as the meters of instances say. */
final class Projections {

  private static final Pattern PROJECTED =
      Pattern.compile(
          "panelcast_snapshot_computed_total\\{board=\"revenue\",panel=\"([^\"]+)\".*\\} (\\S+)");

  private Projections() {}

  /** By panel, all instances together. */
  static Map<String, Double> in(Stream<String> meters) {
    return meters
        .flatMap(text -> PROJECTED.matcher(text).results())
        .collect(
            Collectors.toMap(
                match -> match.group(1),
                match -> Double.valueOf(match.group(2)),
                Double::sum,
                TreeMap::new));
  }

  /** The panels that were projected more often now than before. */
  static Set<String> more(Map<String, Double> before, Map<String, Double> now) {
    return now.entrySet().stream()
        .filter(entry -> entry.getValue() > before.getOrDefault(entry.getKey(), 0.0))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
