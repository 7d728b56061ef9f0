import { isObject, ProtocolError } from './decode.ts';
import type { PanelContent, PanelKind } from './panel-data.ts';

/** Fields that each kind cannot be drawn without; `order` is a list, `x` and `columns` are too. */
const REQUIRED: Readonly<Record<PanelKind, readonly string[]>> = {
  stat: ['items', 'order'],
  gauge: ['items', 'order'],
  bar: ['items', 'order'],
  donut: ['items', 'order'],
  funnel: ['items', 'order'],
  waterfall: ['items', 'order'],
  list: ['items', 'order'],
  table: ['columns', 'rows', 'order'],
  heatmap: ['columns', 'rows', 'order'],
  timeseries: ['x', 'series', 'order'],
  form: ['fields', 'order', 'submit'],
};

const LISTS: ReadonlySet<string> = new Set(['order', 'x', 'columns']);

/**
 * A panel's data together with its kind.
 *
 * @throws ProtocolError when the data has another outline than the kind; single values are not
 *     looked at, so that a board of a thousand rows costs nothing
 */
export function panelContent(kind: PanelKind, data: unknown): PanelContent {
  if (!isObject(data)) throw new ProtocolError(`${kind} is not an object`);
  for (const field of REQUIRED[kind]) {
    const value = data[field] ?? undefined;
    const fits = LISTS.has(field)
      ? Array.isArray(value)
      : typeof value === 'object' && !Array.isArray(value);
    if (!fits) throw new ProtocolError(`${kind}.${field} is missing or of another type`);
  }
  return { kind, data } as unknown as PanelContent;
}
