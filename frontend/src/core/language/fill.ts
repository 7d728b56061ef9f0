/** A gap in a text: `{name}`, with a sign before the name where its kind matters. */
export const GAP = /\{([#=]?)([a-zA-Z]\w*)\}/g;

/** A text with its gaps filled. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(GAP, (gap, _, name: string) => String(values[name] ?? gap));
}

/** The names of a text's gaps, in alphabetical order. */
export function gapsOf(text: string): string[] {
  return [...text.matchAll(GAP)].map(([, , name]) => name ?? '').sort();
}
