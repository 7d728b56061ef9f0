package dev.panelcast.boards.revenue.panel;

import dev.panelcast.board.Panel.Word;
import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Choice;
import dev.panelcast.board.Variable.Option;
import dev.panelcast.kernel.Inputs;
import java.util.List;
import java.util.function.Function;

/**
 * A choice among words, of which the first is the default.
 *
 * @param name of the variable
 * @param title of its control
 * @param words to choose from, in the order of the control
 * @param titles what people call them
 * @param <W> the words
 */
public record WordChoice<W extends Word>(
    String name, String title, List<W> words, Function<W, String> titles) {

  /** The choice as a variable of the board, shared by all who choose alike. */
  public Variable variable() {
    W first = words.getFirst();
    return new Variable(
        name,
        title,
        new Choice(
            words.stream().map(each -> new Option(each.word(), titles.apply(each))).toList()),
        first.word(),
        titles.apply(first),
        false);
  }

  /** The word that a viewer asks for. */
  public W asked(Inputs inputs) {
    String asked = inputs.text(name).orElse("");
    return words.stream()
        .filter(each -> each.word().equals(asked))
        .findFirst()
        .orElseGet(words::getFirst);
  }
}
