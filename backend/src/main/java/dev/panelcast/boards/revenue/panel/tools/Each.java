package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.state.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some of a plan that have the same figures, such as its channels.
 *
 * @param word what one of them is, in kebab-case
 * @param chosen those that the viewer chose
 * @param id of one
 * @param title what people call one
 * @param <T> one of them
 */
record Each<T>(
    String word,
    Function<Reading, List<T>> chosen,
    Function<T, String> id,
    Function<T, String> title) {

  /** The figure of one of them, and what goes in. */
  record Part(
      Function<Outcome, @Nullable Double> value, List<String> figures, List<String> fields) {

    /** The same with further fields that go in. */
    Part and(List<String> further) {
      return new Part(value, figures, Stream.concat(fields.stream(), further.stream()).toList());
    }
  }

  /** A figure of each of them. */
  Traced figure(
      String name, String label, @Nullable String unit, String formula, Function<T, Part> of) {
    return new Traced(
        "%s-%s".formatted(word, name),
        "%s of each %s".formatted(label, word),
        formula,
        reading ->
            chosen.apply(reading).stream()
                .map(
                    one -> {
                      Part part = of.apply(one);
                      return new KeyFigure(
                          "%s-%s-%s".formatted(word, name, id.apply(one)),
                          "%s: %s".formatted(title.apply(one), label),
                          unit,
                          formula,
                          part.value(),
                          part.figures(),
                          part.fields());
                    })
                .toList());
  }
}
