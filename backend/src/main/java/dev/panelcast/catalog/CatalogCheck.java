package dev.panelcast.catalog;

import dev.panelcast.board.Board;
import dev.panelcast.board.Dataset;
import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Variable;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.PanelId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses boards that contradict each other or themselves. */
final class CatalogCheck {

  private final Board board;
  private final Set<PanelId> panels;
  private final Set<String> variables;

  private CatalogCheck(Board board) {
    this.board = board;
    unique("panel", board.panels().stream().map(Panel::id));
    unique("tab", board.tabs().stream().map(Board.Tab::id));
    unique("variable", board.variables().stream().map(Variable::name));
    panels = board.panels().stream().map(Panel::id).collect(Collectors.toSet());
    variables = board.variables().stream().map(Variable::name).collect(Collectors.toSet());
  }

  static void check(List<Board> boards) {
    refuseTwice("", "board", boards.stream().map(Board::id));
    refuseTwice(
        "", "dataset", boards.stream().flatMap(b -> b.datasets().stream()).map(Dataset::id));
    boards.forEach(board -> new CatalogCheck(board).check());
  }

  private void check() {
    if (board.tabs().isEmpty()) {
      throw wrong("has no tab");
    }
    board.tabs().forEach(tab -> shown("tab " + tab.id(), tab.panels()));
    shown("every tab", board.everyTab());
    board.variables().forEach(this::variable);
    board.panels().forEach(this::panel);
    models();
  }

  private void shown(String where, Collection<PanelId> ids) {
    for (PanelId id : ids) {
      if (!panels.contains(id)) {
        throw wrong(where + " shows panel " + id + ", which it does not have");
      }
    }
  }

  private void variable(Variable variable) {
    if (variable.kind() instanceof Variable.FromPanel from) {
      shown("variable " + variable.name(), List.of(from.panel()));
    }
    String value = variable.defaultValue();
    if (value != null && !isDefault(variable, value)) {
      throw wrong("variable " + variable.name() + " does not take its own default " + value);
    }
  }

  private static boolean isDefault(Variable variable, String value) {
    try {
      return variable.canonical(value).isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void panel(Panel panel) {
    String name = "panel " + panel.id();
    for (String variable : panel.variables()) {
      if (!variables.contains(variable)) {
        throw wrong(name + " names variable " + variable + ", which the board does not have");
      }
    }
    Model<?> model = panel.projection().model();
    for (String variable : model.variables()) {
      if (!panel.variables().contains(variable)) {
        throw wrong(name + " does not name variable " + variable + " of its model " + model.id());
      }
    }
    Optional<BucketSize> own = panel.cadence().bucketSize();
    Optional<BucketSize> source = model.cadence().bucketSize();
    if (own.isPresent() && source.isPresent() && own.get().compareTo(source.get()) < 0) {
      throw wrong(name + " is due more often than its model " + model.id());
    }
  }

  private void models() {
    Map<String, Model<?>> byId = new HashMap<>();
    for (Panel panel : board.panels()) {
      Model<?> model = panel.projection().model();
      Model<?> other = byId.putIfAbsent(model.id(), model);
      if (other != null && !other.equals(model)) {
        throw wrong("has two models " + model.id());
      }
      model(model);
    }
  }

  private void model(Model<?> model) {
    SortedSet<String> unread = new TreeSet<>(model.essentials());
    unread.removeAll(model.datasets());
    if (!unread.isEmpty()) {
      throw wrong(
          "model %s has essentials %s that it does not read"
              .formatted(model.id(), String.join(", ", unread)));
    }
    model
        .scopes()
        .forEach(
            (dataset, variable) -> {
              if (!model.datasets().contains(dataset) || !model.variables().contains(variable)) {
                throw wrong(
                    "model %s has a scope for dataset %s by variable %s, but does not read both"
                        .formatted(model.id(), dataset, variable));
              }
            });
  }

  private void unique(String what, Stream<?> ids) {
    refuseTwice("Board " + board.id() + ": ", what, ids);
  }

  private static void refuseTwice(String where, String what, Stream<?> ids) {
    Set<Object> seen = new HashSet<>();
    ids.forEach(
        id -> {
          if (!seen.add(id)) {
            throw new InvalidCatalog(where + what + " " + id + " exists twice.");
          }
        });
  }

  private InvalidCatalog wrong(String what) {
    return new InvalidCatalog("Board " + board.id() + ": " + what + ".");
  }
}
