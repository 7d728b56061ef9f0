/** Values that have one base, and the others. */
export interface Picked {
  readonly values: Record<string, unknown>;
  /** On which they are based. */
  readonly revision: string | undefined;
  readonly others: Record<string, unknown>;
}

/**
 * On which revision a change is based, part by part. The answer to a call says what its own parts
 * have come to, and nothing about the other parts of the form: somebody else may have changed those
 * before it, and the page may not have seen that yet.
 */
export class Bases {
  readonly #known = new Map<string, string>();

  /** What can be sent in one call, given the revision that is shown. */
  pick(values: Readonly<Record<string, unknown>>, shown: string | undefined): Picked {
    const all = Object.entries(values);
    const baseOf = (id: string) => later(shown, this.#known.get(partOf(id)));
    const revision = all[0] ? baseOf(all[0][0]) : shown;
    const isIn = ([id]: [string, unknown]) => baseOf(id) === revision;
    return {
      values: Object.fromEntries(all.filter(isIn)),
      revision,
      others: Object.fromEntries(all.filter((entry) => !isIn(entry))),
    };
  }

  /** The parts of these fields are known as of a revision. */
  note(ids: readonly string[], revision: string | undefined): void {
    if (revision === undefined) return;
    for (const part of new Set(ids.map(partOf)))
      this.#known.set(part, later(this.#known.get(part), revision) ?? revision);
  }
}

/** Keys without a dot are one part, too. */
function partOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('.')));
}

/** Revisions are whole numbers that grow. */
function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Number(other) > Number(one) ? other : one;
}
