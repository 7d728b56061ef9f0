import type { Board, BoardEntry, PanelDefinition, Tab, Variable, VariableInput } from './board.ts';
import { PANEL_KINDS } from './panel-kind.ts';
import { Reader } from './reader.ts';
import { UNITS } from './unit.ts';

/**
 * The answer of `GET /boards`.
 *
 * @throws ProtocolError when a part of it is not known
 */
export function decodeBoards(json: unknown): BoardEntry[] {
  return new Reader(json, 'answer').objects('boards').map(decodeEntry);
}

/**
 * The answer of `GET /boards/{board}`.
 *
 * @throws ProtocolError when a part of it is not known
 */
export function decodeBoard(json: unknown): Board {
  const board = new Reader(json, 'board');
  const panels = board.objects('panels').map(decodePanel);
  return {
    ...decodeEntry(board),
    tabs: board.objects('tabs').map(decodeTab),
    everyTab: board.texts('everyTab'),
    panels: new Map(panels.map((panel) => [panel.id, panel])),
    variables: board.objects('variables').map(decodeVariable),
  };
}

function decodeEntry(entry: Reader): BoardEntry {
  return { id: entry.text('id'), title: entry.text('title') };
}

function decodeTab(tab: Reader): Tab {
  return { ...decodeEntry(tab), panels: tab.texts('panels') };
}

function decodePanel(panel: Reader): PanelDefinition {
  return {
    ...decodeEntry(panel),
    kind: panel.oneOf('kind', PANEL_KINDS),
    ...(panel.has('bucketSeconds') && { bucketSeconds: panel.number('bucketSeconds') }),
    variables: panel.texts('variables'),
    dependsOn: panel.texts('dependsOn'),
    ...(panel.has('layout') && { columns: panel.object('layout').number('columns') }),
  };
}

function decodeVariable(variable: Reader): Variable {
  return {
    name: variable.text('name'),
    title: variable.text('title'),
    input: decodeInput(variable),
    ...(variable.has('default') && { defaultValue: variable.text('default') }),
    defaultTitle: variable.text('defaultTitle'),
    isPrivate: variable.has('private') && variable.flag('private'),
  };
}

function decodeInput(variable: Reader): VariableInput {
  const type = variable.oneOf('type', ['choice', 'from', 'number']);
  switch (type) {
    case 'choice':
      return { type, options: variable.objects('options').map(decodeOption) };
    case 'from':
      return { type, panel: variable.text('from') };
    case 'number':
      return {
        type,
        min: variable.number('min'),
        max: variable.number('max'),
        step: variable.number('step'),
        ...(variable.has('unit') && { unit: variable.oneOf('unit', UNITS) }),
      };
  }
}

function decodeOption(option: Reader) {
  return { value: option.text('value'), title: option.text('title') };
}
