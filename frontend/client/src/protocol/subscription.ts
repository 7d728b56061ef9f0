import type { Board, PanelDefinition } from './board.ts';

export type Variables = Readonly<Record<string, string>>;

/** What a viewer wants to see of a board. Cursors are valid only for equal subscriptions. */
export interface Subscription {
  readonly board: string;
  readonly tab: string;
  /** Values that differ from their defaults. */
  readonly variables: Variables;
  /** Slowest wanted bucket in seconds; a panel is never faster than it declares. */
  readonly refresh?: number;
}

/** The address query of a subscription's variables and refresh, always in the same order. */
export function viewQuery(view: Pick<Subscription, 'variables' | 'refresh'>): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of Object.keys(view.variables).sort()) {
    query.set(`var-${name}`, view.variables[name] ?? '');
  }
  if (view.refresh !== undefined) query.set('refresh', String(view.refresh));
  return query;
}

/** Equal exactly when the subscriptions are. */
export function subscriptionKey(subscription: Subscription): string {
  return `${subscription.board}/${subscription.tab}?${viewQuery(subscription)}`;
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
