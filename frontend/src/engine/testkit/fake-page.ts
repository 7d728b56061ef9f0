import type { Board, PanelDefinition } from '@panelcast/client/protocol/board';
import type { Connection } from '@panelcast/client/protocol/connection';
import type { PanelSnapshot } from '@panelcast/client/protocol/event';
import { panelKey } from '@panelcast/client/protocol/subscription';
import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { PanelStore } from '../../store/panel-store.ts';
import { ServerClock } from '../../store/server-clock.ts';
import type { BoardPage } from '../board-page.ts';
import type { Services } from '../services.ts';

/** The server's time when a test begins. */
export const START = Date.UTC(2026, 10, 20, 20, 10, 5);

export function definition(part: Partial<PanelDefinition> = {}): PanelDefinition {
  return {
    id: 'risk',
    title: 'Highest risk',
    kind: 'stat',
    bucketSeconds: 5,
    variables: [],
    dependsOn: ['server-metrics'],
    ...part,
  };
}

/** A page around panels whose data, clock and line a test moves by hand. */
export function fakePage(panels: readonly PanelDefinition[], part: Partial<Board> = {}) {
  const board: Board = {
    id: 'fleet',
    title: 'Fleet',
    tabs: [{ id: 'one', title: 'One', panels: panels.map(({ id }) => id) }],
    everyTab: [],
    panels: new Map(panels.map((panel) => [panel.id, panel])),
    variables: [],
    ...part,
  };
  const time = { now: 0 };
  const store = new PanelStore((run) => run());
  const clock = new ServerClock(() => time.now);
  clock.restart(START);
  const services = {
    change: vi.fn<Services['change']>(async () => ({})),
    sendRows: vi.fn<Services['sendRows']>(async () => ({ refused: 'No rows are taken.' })),
    load: vi.fn<Services['load']>(async () => undefined),
    renew: vi.fn<Services['renew']>(async () => undefined),
    csvAddress: (panel: string) => `/api/v1/boards/fleet/panels/${panel}.csv`,
  };
  const page = {
    board,
    variables: {},
    store,
    clock,
    connection: signal<Connection>({ phase: 'open' }),
    lost: signal(false),
    services,
    setVariables: vi.fn<BoardPage['setVariables']>(),
    say: vi.fn<BoardPage['say']>(),
    linkTo: (panel: string) => `http://localhost/fleet/one#${panel}`,
  };
  return {
    page,
    /** A panel's data, computed at the page's present time. */
    put: (panel: PanelDefinition, data: Partial<PanelSnapshot> & { revision: string }) =>
      store.newest.put(panelKey('fleet', panel, { variables: {} }), {
        type: 'panel',
        topic: 't',
        panel: panel.id,
        status: 'ok',
        ...(panel.bucketSeconds !== undefined && { bucketSeconds: panel.bucketSeconds }),
        times: { bucketStart: START + time.now, computedAt: START + time.now },
        ...data,
      }),
    /** Lets time pass by so many seconds. */
    pass: (seconds: number) => {
      time.now += seconds * 1000;
      clock.tick();
    },
  };
}

export function figures(value: number | null) {
  return { items: { a: { label: 'Servers', value } }, order: ['a'] };
}
