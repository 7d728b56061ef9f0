import type { FormPanelData, Value } from '@panelcast/client/protocol/panel-data';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, draftOf } from './field-value.ts';

/** What the viewer typed and the stored value it started from. */
export interface Edit {
  draft: Draft;
  base: Value;
}

export type Edits = Readonly<Record<string, Edit>>;

export interface Drafts {
  edits: Edits;
  /** Some field reads differently than stored. */
  dirty: boolean;
  change: (id: string, draft: Draft) => void;
  /** Gives a field back to its stored value. */
  release: (id: string) => void;
  /** The edits were stored: they give way to what the next data says. */
  stored: () => void;
}

/**
 * Keeps what is being typed apart from what is stored: an update reaches only fields that the viewer
 * has not touched.
 */
export function useDrafts(data: FormPanelData): Drafts {
  const [edits, setEdits] = useState<Edits>({});
  const sentWith = useRef<FormPanelData>(undefined);
  const dirty = Object.entries(edits).some(([id, { draft }]) => {
    const field = data.fields[id];
    return field !== undefined && draftOf(field) !== draft;
  });

  function settle(): void {
    const sent = sentWith.current;
    if (!sent || (sent === data && dirty)) return;
    sentWith.current = undefined;
    setEdits({});
  }

  useEffect(settle, [data]);

  return {
    edits,
    dirty,
    change: (id, draft) => {
      sentWith.current = undefined;
      const base = data.fields[id]?.value ?? null;
      setEdits((now) => ({ ...now, [id]: { draft, base: now[id]?.base ?? base } }));
    },
    release: (id) => setEdits(({ [id]: _, ...others }) => others),
    stored: () => {
      sentWith.current = data;
      settle();
    },
  };
}
