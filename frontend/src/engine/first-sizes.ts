import type { PanelDefinition } from '@panelcast/client/protocol/board';
import type { Column, Common } from '@panelcast/client/protocol/panel-data';
import { effect } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';
import { isMatrix } from '../panels/is-matrix.ts';
import { slotOf } from './board-page.ts';
import { useBoardPage } from './use-board-page.ts';

/** How much room a panel's first data takes. */
export interface Size {
  readonly lines: number;
  /** Strips above the lines: a note, totals. */
  readonly extras: number;
  /** Columns have headings, on up to two lines. */
  readonly headed: boolean;
  /** Rows of a heat map that are no cards. */
  readonly isMatrix?: boolean;
  /** A sentence takes the place of data that there is none of. */
  readonly empty?: boolean;
}

export type Sizes = ReadonlyMap<string, Size>;

const HEAD = 36;
const EXTRA = 32;
const HEADINGS = 46;
const MARGIN = 16;
/** So few lines that the panel would look lost among others. */
const FEW = 4;

/** What is shown of a panel without data. */
export const EMPTY: Size = { lines: 0, extras: 0, headed: false, empty: true };

/** Height in px of such a panel: its head, and a sign above two lines. */
export const EMPTY_HEIGHT = 148;

/** Height in px of a panel of lines of this height, with a headline of its own. */
export function linesHeight({ lines, extras, headed }: Size, line: number): number {
  const above = HEAD + (headed ? HEADINGS : 0) + extras * EXTRA;
  return above + Math.max(lines, FEW) * line + MARGIN;
}

interface Parts {
  order?: unknown[];
  figures?: unknown;
  columns?: readonly Column[];
}

/** The size of data of any kind, by its keyed collection. */
export function sizeOf(data: unknown): Size {
  const { order = [], note, figures, columns } = data as Common & Parts;
  return {
    lines: order.length,
    extras: (note ? 1 : 0) + (figures ? 1 : 0),
    headed: columns !== undefined,
    ...(columns && isMatrix(columns) ? { isMatrix: true } : {}),
  };
}

/**
 * What the first data of panels was like; later data leaves it, so that rows keep their height. Only
 * a panel that was empty gets its size with the data that it did not have.
 */
export function useFirstSizes(panels: readonly PanelDefinition[]): Sizes {
  const page = useBoardPage();
  const [sizes, setSizes] = useState<Sizes>(new Map());
  useLayoutEffect(
    () =>
      effect(() => {
        const present = panels.flatMap((panel): [string, Size][] => {
          const content = slotOf(page, panel).content.value;
          if (content?.data !== undefined) return [[panel.id, sizeOf(content.data)]];
          return content?.status === 'empty' ? [[panel.id, EMPTY]] : [];
        });
        setSizes((known) => merged(known, present));
      }),
    [panels, page],
  );
  return sizes;
}

/** The same object when nothing is new. */
function merged(known: Sizes, present: readonly [string, Size][]): Sizes {
  const news = present.filter(([id, size]) => {
    const before = known.get(id);
    return before === undefined || (before.empty && !size.empty);
  });
  return news.length > 0 ? new Map([...known, ...news]) : known;
}
