import type { Common } from '@panelcast/client/protocol/panel-data';

/** Why the value at this place of the data is missing, as a reason code. */
export function reasonAt(data: Common, ...path: (string | number)[]): string | undefined {
  if (!data.reasons) return undefined;
  const pointer = path.map((part) => `/${escaped(String(part))}`).join('');
  return data.reasons[pointer];
}

/** RFC 6901. */
function escaped(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
