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

  /** Canonical text, equal exactly when the keys are equal: {@code board/model?name=value}. */
  public String text() {
    return board + "/" + model + "?" + Query.write(variables);
  }

  /**
   * The key with this {@link #text()}.
   *
   * @throws IllegalArgumentException when it is no key's text
   */
  public static ModelKey parse(String text) {
    String[] parts = text.split("[/?]", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a model key: " + text);
    }
    return new ModelKey(new BoardId(parts[0]), parts[1], Query.read(parts[2]));
  }

  @Override
  public String toString() {
    return text();
  }
}
