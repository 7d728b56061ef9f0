package dev.panelcast.catalog;

import dev.panelcast.board.Board;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Variable;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Refusal;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.ErrorCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an address chooses of a board: values of its variables and a slower refresh.
 *
 * @param board the board whose variables these are
 * @param variables canonical values that differ from their default, by name
 * @param refresh the shortest wanted bucket, {@code null} for each panel's own
 */
public record Choices(
    Board board, SortedMap<String, String> variables, @Nullable BucketSize refresh) {

  private static final String PREFIX = "var-";
  private static final String REFRESH = "refresh";

  /** Characters of a value; it is a part of keys. */
  public static final int LONGEST = 128;

  /** Keeps an unmodifiable copy. */
  public Choices {
    variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
  }

  /**
   * Reads {@code var-<name>=} and {@code refresh=}; other parameters are not looked at.
   *
   * @throws Refusal when a variable is not the board's, a value is not allowed or given twice, or
   *     refresh is not a bucket size
   */
  public static Choices read(Board board, Map<String, List<String>> query) {
    SortedMap<String, String> variables = new TreeMap<>();
    query.forEach(
        (parameter, values) -> {
          if (parameter.startsWith(PREFIX)) {
            Variable variable = variable(board, parameter.substring(PREFIX.length()));
            canonical(variable, once(parameter, values))
                .ifPresent(value -> variables.put(variable.name(), value));
          }
        });
    List<String> refresh = query.getOrDefault(REFRESH, List.of());
    return new Choices(
        board, variables, refresh.isEmpty() ? null : bucketSize(once(REFRESH, refresh)));
  }

  /**
   * Identity of what a panel of the board shows under these choices. Variables that the panel does
   * not declare are left out; a bucket is never shorter than the panel's own; a private variable
   * that differs from its default makes the topic private.
   */
  public Topic topic(Panel panel) {
    SortedMap<String, String> used = new TreeMap<>(variables);
    used.keySet().retainAll(panel.variables());
    boolean isPrivate =
        board.variables().stream()
            .anyMatch(variable -> variable.isPrivate() && used.containsKey(variable.name()));
    BucketSize size =
        panel
            .cadence()
            .bucketSize()
            .map(own -> refresh == null ? own : own.slowest(refresh))
            .orElse(null);
    return new Topic(board.id(), panel.id(), used, size, isPrivate ? Topic.PRIVATE : Topic.PUBLIC);
  }

  private static Variable variable(Board board, String name) {
    return board.variables().stream()
        .filter(variable -> variable.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> allowed = board.variables().stream().map(Variable::name).toList();
              return ErrorCode.UNKNOWN_VARIABLE
                  .refusal(
                      "Board %s has no variable %s. It has: %s."
                          .formatted(board.id(), Quoted.text(name), String.join(", ", allowed)))
                  .with("allowed", allowed);
            });
  }

  private static Optional<String> canonical(Variable variable, String value) {
    if (value.length() > LONGEST) {
      throw ErrorCode.INVALID_VALUE
          .refusal("Variable %s takes %d characters at most.".formatted(variable.name(), LONGEST))
          .with("variable", variable.name());
    }
    try {
      return variable.canonical(value);
    } catch (Variable.OutOfRange e) {
      throw refusal(ErrorCode.PARAMETER_OUT_OF_RANGE, variable, e);
    } catch (IllegalArgumentException e) {
      throw refusal(ErrorCode.INVALID_VALUE, variable, e);
    }
  }

  private static Refusal refusal(
      ErrorCode code, Variable variable, IllegalArgumentException error) {
    return code.refusal("Variable " + error.getMessage() + ".").with("variable", variable.name());
  }

  private static BucketSize bucketSize(String text) {
    return Arrays.stream(BucketSize.values())
        .filter(size -> Integer.toString(size.seconds()).equals(text))
        .findFirst()
        .orElseThrow(
            () -> {
              List<Integer> allowed =
                  Arrays.stream(BucketSize.values()).map(BucketSize::seconds).toList();
              return ErrorCode.INVALID_REFRESH
                  .refusal(
                      "refresh is a number of seconds, one of "
                          + allowed.stream().map(String::valueOf).collect(Collectors.joining(", "))
                          + ".")
                  .with("allowed", allowed);
            });
  }

  private static String once(String parameter, List<String> values) {
    if (values.size() != 1 || values.getFirst() == null) {
      throw ErrorCode.INVALID_VALUE.refusal(
          "%s must be given once, with a value.".formatted(Quoted.text(parameter)));
    }
    return values.getFirst();
  }
}
