import type { Board, PanelDefinition } from '@panelcast/client/protocol/board';
import type { Connection } from '@panelcast/client/protocol/connection';
import type { PanelSnapshot } from '@panelcast/client/protocol/event';
import { panelKey } from '@panelcast/client/protocol/subscription';
import type { PanelState } from '@panelcast/client/store/panel-state';
import { signal } from '@preact/signals';
import type { BoardPage } from '../src/engine/board-page.ts';
import { PanelStore } from '../src/store/panel-store.ts';
import { ServerClock } from '../src/store/server-clock.ts';
import type { Specimen } from './specimens.ts';

/** The moment at which the gallery stands still. */
export const NOW = Date.parse('2026-11-21T10:04:08Z');

export const STATES: readonly PanelState[] = [
  'live',
  'loading',
  'late',
  'stale',
  'error',
  'empty',
  'forbidden',
  'paused',
  'offline',
];

const BUCKET = 5;

/** How many seconds ago the bucket on show began. */
const AGES: Partial<Record<PanelState, number>> = { late: 9, stale: 68, error: 13 };

export interface StagedBoard {
  page: BoardPage;
  panels: PanelDefinition[];
  /** Shows other data of the same panels. */
  put: (specimens: readonly Specimen[]) => void;
}

/** A board of specimens that all are in one state, without a server. */
export function stagedBoard(specimens: readonly Specimen[], state: PanelState): StagedBoard {
  const panels = specimens.map((specimen) => definitionOf(specimen, state));
  const board: Board = {
    id: 'gallery',
    title: 'Gallery',
    tabs: [],
    everyTab: [],
    panels: new Map(panels.map((panel) => [panel.id, panel])),
    variables: [],
  };
  const store = new PanelStore((run) => run());
  const clock = new ServerClock(() => 0);
  clock.restart(NOW);
  const page: BoardPage = {
    board,
    variables: {},
    store,
    clock,
    connection: signal(connectionOf(state)),
    lost: signal(state === 'offline'),
    services: {
      change: async () => ({
        refusal: { message: 'There is no server here to take this.', errors: [] },
      }),
      sendRows: async () => ({ refused: 'There is no server here to take this.' }),
      load: async () => {},
      renew: async () => {},
      csvAddress: (panel) => `#${panel}.csv`,
    },
    setVariables: () => {},
    say: () => {},
    linkTo: (panel) => `${location.origin}/#${panel}`,
  };
  let revision = 0;
  function put(all: readonly Specimen[]): void {
    revision += 1;
    all.forEach((specimen, index) => {
      const panel = panels[index];
      if (panel)
        store.newest.put(panelKey(board.id, panel, page), snapshotOf(specimen, state, revision));
    });
  }
  if (state !== 'loading' && state !== 'forbidden') put(specimens);
  if (state === 'paused') store.pause(NOW);
  return { page, panels, put };
}

function definitionOf(
  { id, title, columns, content }: Specimen,
  state: PanelState,
): PanelDefinition {
  const follows = content.kind === 'form' || state === 'offline';
  return {
    id: state === 'live' ? id : `${id}-${state}`,
    title: state === 'live' ? title : `${title}, ${state}`,
    kind: content.kind,
    columns,
    variables: [],
    dependsOn: ['server-metrics'],
    ...(!follows && { bucketSeconds: BUCKET }),
  };
}

function snapshotOf(specimen: Specimen, state: PanelState, revision: number): PanelSnapshot {
  const bucketStart = NOW - (AGES[state] ?? 3) * 1000;
  const follows = specimen.content.kind === 'form' || state === 'offline';
  return {
    type: 'panel',
    topic: specimen.id,
    panel: specimen.id,
    revision: String(revision),
    status: state === 'error' || state === 'empty' ? state : 'ok',
    times: { bucketStart, computedAt: bucketStart, dataAt: bucketStart },
    ...(!follows && { bucketSeconds: BUCKET }),
    ...(state !== 'empty' && { data: specimen.content.data }),
    ...(state === 'error' && {
      problem: { code: 'compute_failed', message: 'The forecast failed.', since: NOW - 13_000 },
    }),
    ...(state === 'empty' && {
      problem: {
        code: 'insufficient_data',
        message: 'Fewer than 100 records have come in. Predictions start on their own after that.',
      },
    }),
  };
}

function connectionOf(state: PanelState): Connection {
  if (state === 'offline') return { phase: 'waiting', retryAt: NOW };
  if (state !== 'forbidden') return { phase: 'open' };
  return {
    phase: 'refused',
    problem: { status: 403, code: 'forbidden', title: 'Forbidden', errors: [] },
  };
}
