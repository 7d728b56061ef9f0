import type { PanelState } from '@panelcast/client/store/panel-state';

/** How a state is told in a panel's header: a word beside the shape, none when all is well. */
export const STATE_WORDS: Readonly<Record<PanelState, string>> = {
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
};

/** States that viewers should hear of when they cannot see them. */
export const TROUBLE: ReadonlySet<PanelState> = new Set(['late', 'stale', 'error', 'forbidden']);

/** One sentence what is the case and one what to do, for panels without anything to show. */
export function absence(state: PanelState): readonly [string, string] | undefined {
  switch (state) {
    case 'forbidden':
      return ['You may not see this panel.', 'Ask whoever runs this dashboard for access.'];
    case 'offline':
      return ['There is no connection to the server.', 'Data appears as soon as it is back.'];
    case 'error':
      return ['This panel could not be computed.', 'It is tried again in the next bucket.'];
    case 'empty':
      return ['There is nothing to show.', 'Choose other filters or wait for data.'];
    default:
      return undefined;
  }
}
