package dev.panelcast.snapshot;

import dev.panelcast.board.Board;
import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Variable;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who is projected from what on one board. */
final class BoardPlan {

  private final BoardId board;
  private final Map<PanelId, Panel> panels = new HashMap<>();
  private final Map<String, Model<?>> models = new HashMap<>();
  private final Map<String, Set<PanelId>> readers = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private final Set<String> ownVariables = new HashSet<>();

  BoardPlan(Board definition) {
    board = definition.id();
    for (Panel panel : definition.panels()) {
      Model<?> model = panel.projection().model();
      panels.put(panel.id(), panel);
      models.put(model.id(), model);
      readers.computeIfAbsent(model.id(), _ -> new HashSet<>()).add(panel.id());
    }
    for (Variable variable : definition.variables()) {
      Optional.ofNullable(variable.defaultValue())
          .ifPresent(value -> defaults.put(variable.name(), value));
      if (variable.isPrivate()) {
        ownVariables.add(variable.name());
      }
    }
  }

  BoardId board() {
    return board;
  }

  /** Every panel that the board has. */
  Set<PanelId> panels() {
    return Set.copyOf(panels.keySet());
  }

  /** The panel of a topic, empty when a topic names none, as one of another build may. */
  Optional<Panel> panel(Topic topic) {
    return Optional.ofNullable(panels.get(topic.panel()));
  }

  /** Panels that are projected from the model. */
  Set<PanelId> readers(ModelKey key) {
    return readers.getOrDefault(key.model(), Set.of());
  }

  Model<?> model(ModelKey key) {
    Model<?> model = models.get(key.model());
    if (model == null) {
      throw new IllegalArgumentException("board " + board + " has no model " + key.model());
    }
    return model;
  }

  /** The model's value that a topic is projected from. */
  ModelKey key(Panel panel, Topic topic) {
    Model<?> model = panel.projection().model();
    Map<String, String> variables = new TreeMap<>(topic.variables());
    variables.keySet().retainAll(model.variables());
    return ModelKey.of(board, model.id(), variables);
  }

  /** Whether the value is asked for by one caller alone, and so is nobody else's. */
  boolean isPrivate(ModelKey key) {
    return !Collections.disjoint(key.variables().keySet(), ownVariables);
  }

  /** Whether the topic is projected from this value. */
  boolean reads(Topic topic, ModelKey key) {
    return panel(topic).filter(panel -> key(panel, topic).equals(key)).isPresent();
  }

  /** The values that these topics are projected from. */
  Set<ModelKey> keys(Set<Topic> topics) {
    Set<ModelKey> keys = new HashSet<>();
    topics.forEach(topic -> panel(topic).ifPresent(panel -> keys.add(key(panel, topic))));
    return keys;
  }

  /** Keys of the models that are computed without viewers. */
  List<ModelKey> standing() {
    return models.values().stream()
        .filter(Model::standing)
        .map(model -> ModelKey.of(board, model.id(), Map.of()))
        .toList();
  }

  /** Names of the versions of what a model reads for these values of variables. */
  Set<String> sources(Model<?> model, Map<String, String> given) {
    return sources(model, model.datasets(), given);
  }

  /**
   * The same for a panel, which follows no more than its model reads, and its essentials always.
   */
  Set<String> sources(Panel panel, Topic topic) {
    Model<?> model = panel.projection().model();
    Set<String> names = sources(model, panel.datasets(), topic.variables());
    names.addAll(sources(model, model.essentials(), topic.variables()));
    return names;
  }

  private Set<String> sources(Model<?> model, Set<String> datasets, Map<String, String> given) {
    Inputs inputs = inputs(given);
    Set<String> names = new HashSet<>();
    for (String dataset : datasets) {
      if (model.datasets().contains(dataset)) {
        names.add(
            Optional.ofNullable(model.scopes().get(dataset))
                .flatMap(inputs::text)
                .map(scope -> Versions.name(dataset, scope))
                .orElse(dataset));
      }
    }
    return names;
  }

  Inputs inputs(Map<String, String> given) {
    return new Inputs(given, defaults);
  }
}
