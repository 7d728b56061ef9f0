import type { Board, Variable, VariableInput } from '@panelcast/client/protocol/board';
import type { Phrases } from '../core/language/phrases.ts';

/** A board with its titles in another language. */
export function translatedBoard(board: Board, phrases: Phrases): Board {
  const titled = <T extends { readonly title: string }>(one: T): T => ({
    ...one,
    title: phrases.of(one.title),
  });
  const panels = [...board.panels.values()].map(titled);
  return {
    ...titled(board),
    tabs: board.tabs.map(titled),
    panels: new Map(panels.map((panel) => [panel.id, panel])),
    variables: board.variables.map(
      (variable): Variable => ({
        ...titled(variable),
        input: inputOf(variable.input, titled),
        defaultTitle: phrases.of(variable.defaultTitle),
      }),
    ),
  };
}

function inputOf(
  input: VariableInput,
  titled: <T extends { readonly title: string }>(one: T) => T,
): VariableInput {
  return input.type === 'choice' ? { ...input, options: input.options.map(titled) } : input;
}
