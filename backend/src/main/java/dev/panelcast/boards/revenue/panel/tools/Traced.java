package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.panel.Reading;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What can be asked where it comes from: a figure of the plan, one of the months that a viewer asks
 * for, or one that every channel or role has.
 *
 * @param id kebab-case
 * @param label what it is called
 * @param formula in words and signs
 * @param figures the figure itself, or that of each channel or role that is chosen
 */
record Traced(String id, String label, String formula, Function<Reading, List<KeyFigure>> figures) {

  /** Everything that can be asked for, in order. */
  static final List<Traced> ALL =
      Stream.of(
              KeyFigure.ALL.stream().map(Traced::of).toList(),
              FutureFigures.FORECASTS,
              EachChannel.ALL,
              EachRole.ALL)
          .flatMap(Collection::stream)
          .toList();

  private static Traced of(KeyFigure figure) {
    return new Traced(figure.id(), figure.label(), figure.formula(), _ -> List.of(figure));
  }

  /**
   * The one with this id.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  static Traced of(String id) {
    return ALL.stream().filter(traced -> traced.id().equals(id)).findFirst().orElseThrow();
  }
}
