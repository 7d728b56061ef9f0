import type { PanelState } from '@panelcast/client/store/panel-state';

/** How a state is told in a panel's header: a word beside the shape, none when all is well. */
export const STATE_WORDS = {
  loading: 'Loading',
  live: '',
  late: 'Late',
  stale: 'Stale',
  error: 'Failed',
  empty: '',
  forbidden: 'Not allowed',
  /** The banner says it for the whole page. */
  paused: '',
  offline: 'Not connected',
} as const satisfies Record<PanelState, string>;

/** States that viewers should hear of when they cannot see them. */
export const TROUBLE: ReadonlySet<PanelState> = new Set(['late', 'stale', 'error', 'forbidden']);

/** One sentence what is the case and one what to do, for panels without anything to show. */
export function absence(state: PanelState) {
  switch (state) {
    case 'forbidden':
      return [
        'You may not see this panel.',
        'Ask whoever runs this dashboard for access.',
      ] as const;
    case 'offline':
      return [
        'There is no connection to the server.',
        'Data appears as soon as it is back.',
      ] as const;
    case 'error':
      return [
        'This panel could not be computed.',
        'It is tried again in the next bucket.',
      ] as const;
    case 'empty':
      return ['There is nothing to show.', 'Choose other filters or wait for data.'] as const;
    default:
      return undefined;
  }
}
