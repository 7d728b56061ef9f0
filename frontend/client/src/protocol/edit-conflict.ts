import { json, listOf, number, shape, text } from './decode.ts';

/** Who changed a document since the revision that an edit was based on. */
export interface EditConflict {
  /** The newest revision. */
  readonly revision: string;
  readonly authors: readonly string[];
}

const overtaken = shape({ revision: number, changed: listOf(shape({ author: text })) });

/** Reads the body of a refused edit; `undefined` when it was refused for another reason. */
export function decodeConflict(body: string): EditConflict | undefined {
  try {
    const { revision, changed } = overtaken(json(body, 'problem'), 'problem');
    return {
      revision: String(revision),
      authors: [...new Set(changed.map(({ author }) => author))],
    };
  } catch {
    return undefined;
  }
}
