import type { Board, PanelDefinition } from './board.ts';

export type Variables = Readonly<Record<string, string>>;

/** What a stream shows of a board. Cursors are valid only for equal ones. */
export interface StreamSubscription {
  readonly board: string;
  /** Its panels and those of every tab; without a tab and panels it is the board's first. */
  readonly tab?: string;
  /** Single panels instead of a tab. */
  readonly panels?: readonly string[];
  /** Values that differ from their defaults. */
  readonly variables: Variables;
  /** Slowest wanted bucket in seconds; a panel is never faster than it declares. */
  readonly refresh?: number;
}

/** What a viewer wants to see of a board: one of its tabs. */
export interface Subscription extends StreamSubscription {
  readonly tab: string;
}

/** A query with a subscription's variables and refresh, always in the same order. */
export function viewQuery(
  view: Pick<Subscription, 'variables' | 'refresh'>,
  query = new URLSearchParams(),
): URLSearchParams {
  for (const name of Object.keys(view.variables).sort()) {
    query.set(`var-${name}`, view.variables[name] ?? '');
  }
  if (view.refresh !== undefined) query.set('refresh', String(view.refresh));
  return query;
}

/** The whole query of a stream, always in the same order. */
export function streamQuery(subscription: StreamSubscription): URLSearchParams {
  const { tab, panels } = subscription;
  const query = new URLSearchParams();
  if (tab !== undefined) query.set('tab', tab);
  if (panels) query.set('panels', [...panels].sort().join(','));
  return viewQuery(subscription, query);
}

/** Equal exactly when the subscriptions are. */
export function subscriptionKey(subscription: StreamSubscription): string {
  return `${subscription.board}?${streamQuery(subscription)}`;
}

/** The panels of a tab and those of every tab, each once. */
export function subscribedPanels(board: Board, tab: string): PanelDefinition[] {
  const own = board.tabs.find(({ id }) => id === tab)?.panels ?? [];
  return [...new Set([...board.everyTab, ...own])].flatMap((id) => board.panels.get(id) ?? []);
}

/** The bucket that a panel has for this viewer, absent when it has none. */
export function effectiveBucket(panel: PanelDefinition, refresh?: number): number | undefined {
  return panel.bucketSeconds === undefined
    ? undefined
    : Math.max(panel.bucketSeconds, refresh ?? 0);
}

/** Names what a panel shows for this viewer: equal for two views exactly when they share its data. */
export function panelKey(
  board: string,
  panel: PanelDefinition,
  view: Pick<Subscription, 'variables' | 'refresh'>,
): string {
  const used = Object.fromEntries(
    panel.variables.flatMap((name) => {
      const value = view.variables[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const bucket = effectiveBucket(panel, view.refresh) ?? '-';
  return `${board}/${panel.id}?${viewQuery({ variables: used })}@${bucket}`;
}

/** The panels of a subscription, each with its {@link panelKey}. */
export function panelKeys(
  board: Board,
  subscription: Subscription,
): [panel: string, key: string][] {
  return subscribedPanels(board, subscription.tab).map((panel) => [
    panel.id,
    panelKey(board.id, panel, subscription),
  ]);
}
