import { NAMES } from './boards.mjs';

const MOST_PANELS = 4;

/** An answer that is a problem. */
export class Refusal {
  constructor(status, code, value) {
    Object.assign(this, { status, code, value });
  }
}

export function found(entries, id, what) {
  if (!Object.hasOwn(entries, id)) throw new Refusal(404, `unknown_${what}`, id);
  return entries[id];
}

/** The panels that a query asks for. */
export function wanted(query, board) {
  const panels = query.get('panels');
  const tab = query.get('tab');
  if (panels !== null && tab !== null) throw new Refusal(400, 'invalid_request');
  if (tab !== null && tab !== 'all') throw new Refusal(404, 'unknown_tab', tab);
  const known = Object.fromEntries(board.panels.map(({ id }) => [id, id]));
  const asked = panels === null ? NAMES : panels.split(',');
  const names = [...new Set(asked.map((id) => found(known, id, 'panel')))];
  if (names.length > MOST_PANELS) throw new Refusal(400, 'too_many_panels');
  return names;
}

/** Refuses variables and times that nobody knows. */
export function choices({ query }, board) {
  for (const [name, value] of query) {
    if (name === 'refresh' && value !== '30') throw new Refusal(400, 'invalid_refresh', value);
    if (!name.startsWith('var-')) continue;
    if (!board.variables.some((variable) => `var-${variable.name}` === name)) {
      throw new Refusal(400, 'unknown_variable', name);
    }
    if (value !== 'red') throw new Refusal(400, 'invalid_value', value);
  }
}
