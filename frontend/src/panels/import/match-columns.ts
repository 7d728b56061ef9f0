import type { ImportField } from '@panelcast/client/protocol/form-part';

/** Which column of a file holds a field, by field; a field without one is not in the file. */
export type Columns = Readonly<Record<string, number>>;

/** The column of each field as far as the header tells; no column is taken twice. */
export function matchColumns(fields: readonly ImportField[], header: readonly string[]): Columns {
  const bare = header.map(bareName);
  const columns: Record<string, number> = {};
  for (const field of fields) {
    const names = [field.name, field.label, ...(field.alsoCalled ?? [])].map(bareName);
    const taken = Object.values(columns);
    for (const name of names) {
      const at = bare.findIndex((title, index) => title === name && !taken.includes(index));
      if (at < 0) continue;
      columns[field.name] = at;
      break;
    }
  }
  return columns;
}

/** Letters and digits alone: "Close date", close_date and CloseDate are the same. */
function bareName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
