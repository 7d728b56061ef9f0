import type { PanelDefinition } from '@panelcast/client/protocol/board';
import type { Common } from '@panelcast/client/protocol/panel-data';
import { effect } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';
import { slotOf } from './board-page.ts';
import { useBoardPage } from './use-board-page.ts';

/** How much room a panel's first data takes. */
export interface Size {
  readonly lines: number;
  /** Strips above the lines: a note, totals. */
  readonly extras: number;
  /** Columns have headings, on up to two lines. */
  readonly headed: boolean;
}

export type Sizes = ReadonlyMap<string, Size>;

const HEAD = 36;
const EXTRA = 32;
const HEADINGS = 46;
const MARGIN = 16;
/** So few lines that the panel would look lost among others. */
const FEW = 4;

/** Height in px of a panel of lines of this height, with a headline of its own. */
export function linesHeight({ lines, extras, headed }: Size, line: number): number {
  const above = HEAD + (headed ? HEADINGS : 0) + extras * EXTRA;
  return above + Math.max(lines, FEW) * line + MARGIN;
}

interface Parts {
  order?: unknown[];
  figures?: unknown;
  columns?: unknown;
}

/** The size of data of any kind, by its keyed collection. */
export function sizeOf(data: unknown): Size {
  const { order = [], note, figures, columns } = data as Common & Parts;
  return {
    lines: order.length,
    extras: (note ? 1 : 0) + (figures ? 1 : 0),
    headed: columns !== undefined,
  };
}

/** What the first data of panels was like; later data leaves it, so that rows keep their height. */
export function useFirstSizes(panels: readonly PanelDefinition[]): Sizes {
  const page = useBoardPage();
  const [sizes, setSizes] = useState<Sizes>(new Map());
  useLayoutEffect(
    () =>
      effect(() => {
        const present = panels.flatMap((panel): [string, Size][] => {
          const data = slotOf(page, panel).content.value?.data;
          return data === undefined ? [] : [[panel.id, sizeOf(data)]];
        });
        setSizes((known) => {
          const isNew = present.some(([id]) => !known.has(id));
          return isNew ? new Map([...present, ...known]) : known;
        });
      }),
    [panels, page],
  );
  return sizes;
}
