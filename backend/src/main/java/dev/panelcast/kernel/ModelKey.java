package dev.panelcast.kernel;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Identity of a model's value apart from time: computed once per key in the cluster.
 *
 * @param board the board that declares the model
 * @param model id of the model, unique within its board
 * @param variables the variables that the model declares and that differ from their default
 */
public record ModelKey(BoardId board, String model, SortedMap<String, String> variables) {

  /** Checks the id and keeps an unmodifiable sorted copy of the variables. */
  public ModelKey {
    Name.kebab("model id", model);
    variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
  }

  /** A key with the given variables. */
  public static ModelKey of(BoardId board, String model, Map<String, String> variables) {
    return new ModelKey(board, model, new TreeMap<>(variables));
  }
}
