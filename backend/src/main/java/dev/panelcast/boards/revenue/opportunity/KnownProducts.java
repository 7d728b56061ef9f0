package dev.panelcast.boards.revenue.opportunity;

import dev.panelcast.board.Dataset.Row;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The products that rows may name. */
final class KnownProducts {

  private final Set<String> names;

  /** What was offered for names that are not known; files repeat a mistake often. */
  private final Map<String, Optional<String>> offers = new HashMap<>();

  private KnownProducts(Collection<String> names) {
    this.names = new TreeSet<>(names);
  }

  /**
   * The products of a store or, when it knows none, those of the rows: of names that differ only in
   * case, spaces and signs the one that most rows have, of equally frequent ones the first by name.
   */
  static KnownProducts of(Collection<String> stored, List<Row> rows) {
    return new KnownProducts(stored.isEmpty() ? commonest(rows) : stored);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** The known name nearest to one that is not known, if one is near. */
  Optional<String> nearest(String name) {
    return offers.computeIfAbsent(name, unknown -> Spelling.nearest(unknown, names));
  }

  private static Collection<String> commonest(List<Row> rows) {
    Map<String, Long> frequency =
        rows.stream()
            .flatMap(row -> new RowReader(row, false).given(Opportunities.PRODUCT).stream())
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    BinaryOperator<String> commoner =
        BinaryOperator.maxBy(
            Comparator.<String, Long>comparing(frequency::get)
                .thenComparing(Comparator.reverseOrder()));
    return frequency.keySet().stream()
        .collect(Collectors.toMap(Spelling::bare, name -> name, commoner))
        .values();
  }
}
