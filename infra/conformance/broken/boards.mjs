import { createHash } from 'node:crypto';

/** The panel that changes. */
export const CHANGING = 'counter';
export const NAMES = ['first', 'second', 'third', CHANGING];
export const BOARDS = {
  small: {
    id: 'small',
    everyTab: [],
    tabs: [{ id: 'all', panels: NAMES }],
    panels: [...NAMES, 'never-asked-for'].map((id) => ({ id })),
    variables: [{ name: 'color' }],
    datasets: [{ id: 'rows' }],
  },
  other: {
    id: 'other',
    everyTab: [],
    tabs: [],
    panels: [{ id: 'foreign' }],
    variables: [],
    datasets: [],
  },
};

const STARTED = '2026-01-01T00:00:00.000Z';

/** What is there at the beginning, by name. */
export function firstPanels() {
  return new Map(NAMES.map((id, at) => [id, panel(id, at + 1, { text: textOf(id) })]));
}

function textOf(id) {
  return `${id} é € `.repeat(id === CHANGING ? 1 : 400);
}

export function panel(id, sequence, data) {
  const revision = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
  const content = { topic: id, panel: id, bucketSeconds: 5, status: 'ok', data, revision };
  return { id, sequence, content };
}

export function times() {
  return { bucketStart: STARTED, computedAt: STARTED, dataAt: STARTED };
}
