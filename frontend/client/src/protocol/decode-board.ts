import type { Board, BoardEntry, Tab, Variable, VariableInput } from './board.ts';
import { type Decode, flag, listOf, number, oneOf, shape, text } from './decode.ts';
import { PANEL_KINDS } from './panel-kind.ts';
import { UNITS } from './unit.ts';

const ENTRY = { id: text, title: text };
const tab: Decode<Tab> = shape({ ...ENTRY, panels: listOf(text) });
const panel = shape(
  {
    ...ENTRY,
    kind: oneOf(PANEL_KINDS),
    variables: listOf(text),
    dependsOn: listOf(text),
  },
  { bucketSeconds: number, layout: shape({ columns: number }) },
);
const named = shape(
  { name: text, title: text, defaultTitle: text },
  { default: text, private: flag },
);
const INPUTS = ['choice', 'from', 'number'] as const;
const inputType = shape({ type: oneOf(INPUTS) });
const choice = shape({ options: listOf(shape({ value: text, title: text })) });
const source = shape({ from: text });
const range = shape({ min: number, max: number, step: number }, { unit: oneOf(UNITS) });

const boards = shape({ boards: listOf(shape(ENTRY)) });
const board = shape({
  ...ENTRY,
  tabs: listOf(tab),
  everyTab: listOf(text),
  panels: listOf((value, where) => {
    const { layout, ...rest } = panel(value, where);
    return { ...rest, ...layout };
  }),
  variables: listOf((value, where): Variable => {
    const { default: defaultValue, private: isPrivate = false, ...rest } = named(value, where);
    const input = decodeInput(value, where);
    return { ...rest, input, ...(defaultValue !== undefined && { defaultValue }), isPrivate };
  }),
});

/**
 * The answer of `GET /boards`.
 *
 * @throws ProtocolError when a part of it is not known
 */
export function decodeBoards(answer: unknown): BoardEntry[] {
  return boards(answer, 'answer').boards;
}

/**
 * The answer of `GET /boards/{board}`.
 *
 * @throws ProtocolError when a part of it is not known
 */
export function decodeBoard(answer: unknown): Board {
  const { panels, ...rest } = board(answer, 'board');
  return { ...rest, panels: new Map(panels.map((one) => [one.id, one])) };
}

function decodeInput(value: unknown, where: string): VariableInput {
  const { type } = inputType(value, where);
  switch (type) {
    case 'choice':
      return { type, ...choice(value, where) };
    case 'from':
      return { type, panel: source(value, where).from };
    case 'number':
      return { type, ...range(value, where) };
  }
}
