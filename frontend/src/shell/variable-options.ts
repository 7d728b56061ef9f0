import type { Variable } from '@panelcast/client/protocol/board';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Labelled {
  readonly label?: string;
}

/** What a variable that takes its values from a panel offers, in the panel's order. */
export function optionsFrom(data: unknown): Option[] {
  if (typeof data !== 'object' || data === null || !('order' in data)) return [];
  const { order, items } = data as { order: string[]; items?: Record<string, Labelled> };
  return order.map((value) => ({ value, label: items?.[value]?.label ?? value }));
}

/**
 * Everything a control offers: first the default, then the values, and the present one even when it
 * is not among them.
 */
export function offered(variable: Variable, values: readonly Option[], present?: string): Option[] {
  const first = { value: '', label: variable.defaultTitle };
  const others = values.filter(({ value }) => value !== variable.defaultValue);
  const isKnown = present === undefined || others.some(({ value }) => value === present);
  return [first, ...others, ...(isKnown ? [] : [{ value: present, label: present }])];
}
