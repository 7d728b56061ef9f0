import type { Common } from '@panelcast/client/protocol/panel-data';

/** Why the value at this place of the data is missing, as a reason code. */
export function reasonAt(data: Common, ...path: (string | number)[]): string | undefined {
  if (!data.reasons) return undefined;
  return data.reasons[pointerTo(...path)];
}

/** A place of the data as a JSON pointer. */
export function pointerTo(...path: (string | number)[]): string {
  return path.map((part) => `/${escaped(String(part))}`).join('');
}

/** RFC 6901. */
function escaped(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
