package dev.panelcast.kernel;

import java.util.Map;
import java.util.Optional;

/**
 * The values of declared variables for one topic, canonical and checked.
 *
 * @param given the values that differ from their default, by name
 * @param defaults the defaults, by name; variables without one are absent
 */
public record Inputs(Map<String, String> given, Map<String, String> defaults) {

  /** Keeps unmodifiable copies. */
  public Inputs {
    given = Map.copyOf(given);
    defaults = Map.copyOf(defaults);
  }

  /** The given value, else the default, else empty. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(given.getOrDefault(name, defaults.get(name)));
  }

  /**
   * The value as a number.
   *
   * @throws IllegalStateException when the variable has neither a value nor a default
   */
  public double number(String name) {
    return text(name)
        .map(Double::parseDouble)
        .orElseThrow(() -> new IllegalStateException("variable without value: " + name));
  }
}
