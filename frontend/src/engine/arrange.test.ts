import type { PanelDefinition } from '@panelcast/client/protocol/board';
import type { PanelKind } from '@panelcast/client/protocol/panel-data';
import { expect, test } from 'vitest';
import { arrange } from './arrange.ts';
import { EMPTY } from './first-sizes.ts';

function panels(...kinds: (PanelKind | [PanelKind, number])[]): PanelDefinition[] {
  return kinds.map((kind, i) => {
    const [name, columns] = typeof kind === 'string' ? [kind, undefined] : kind;
    return {
      id: `p${i}`,
      title: name,
      kind: name,
      variables: [],
      dependsOn: [],
      ...(columns !== undefined && { columns }),
    };
  });
}

function spans(found: ReturnType<typeof arrange>, size: 'wide' | 'medium' = 'wide') {
  return [...found.values()].map((arrangement) => arrangement[size].span);
}

test('kinds have their usual width', () => {
  expect(spans(arrange(panels('timeseries', 'donut', 'stat', 'table')))).toEqual([6, 3, 3, 12]);
});

test('a row that is slightly too wide is drawn together', () => {
  expect(spans(arrange(panels('stat', 'stat', 'bar', 'donut')))).toEqual([3, 3, 3, 3]);
});

test('a row that is not full is stretched', () => {
  expect(spans(arrange(panels('stat', 'list')))).toEqual([5, 7]);
});

test('a board may say other widths', () => {
  const found = arrange(panels(['stat', 6], ['stat', 6], ['bar', 8], ['donut', 4]));
  expect(spans(found)).toEqual([6, 6, 8, 4]);
});

test('every row is full, whatever comes together', () => {
  const found = arrange(
    panels('stat', 'gauge', 'bar', 'donut', 'list', 'form', 'timeseries', 'bar'),
  );
  expect(spans(found).reduce((a, b) => a + b) % 12).toBe(0);
});

test('panels of a row have one height, the next row its own', () => {
  const found = arrange(panels(['stat', 6], ['stat', 6], ['bar', 8], ['donut', 4]));
  const heights = [...found.values()].map(({ wide }) => wide.height);
  expect(heights[0]).toBe(heights[1]);
  expect(heights[2]).toBe(heights[3]);
  expect(heights[0]).toBeLessThan(heights[2] ?? 0);
});

test('on a medium page small panels stand in pairs', () => {
  expect(spans(arrange(panels('stat', 'stat', 'bar', 'table')), 'medium')).toEqual([6, 6, 12, 12]);
});

test('a table with few rows needs less, one with many scrolls', () => {
  const height = (lines: number) =>
    arrange(panels('table', 'stat'), new Map([['p0', { lines, extras: 0, headed: true }]])).get(
      'p0',
    )?.wide.height;
  expect(height(6)).toBeLessThan(height(9) ?? 0);
  expect(height(12)).toBeGreaterThan(arrange(panels('table')).get('p0')?.wide.height ?? 0);
  expect(height(500)).toBe(arrange(panels('table')).get('p0')?.wide.height);
  expect(height(0)).toBe(height(4));
});

test('a bar alone needs less than many', () => {
  const height = (lines: number) =>
    arrange(panels(['bar', 6], ['bar', 6]), sizesOf(lines)).get('p0')?.wide.height ?? 0;
  const sizesOf = (lines: number) =>
    new Map(['p0', 'p1'].map((id) => [id, { lines, extras: 0, headed: false }]));
  expect(height(1)).toBeLessThan(height(8));
  expect(height(50)).toBe(arrange(panels('bar')).get('p0')?.wide.height);
});

test('panels without data need little, and make room where others have some', () => {
  const height = (...ids: string[]) =>
    arrange(panels(['timeseries', 6], ['stat', 6], 'table'), new Map(ids.map((id) => [id, EMPTY])));
  const full = height();
  const empty = height('p0', 'p1', 'p2');
  expect(empty.get('p0')?.wide.height).toBeLessThan(full.get('p0')?.wide.height ?? 0);
  expect(empty.get('p2')?.alone).toBeLessThan(full.get('p2')?.alone ?? 0);
  expect(height('p1').get('p1')?.wide.height).toBe(full.get('p1')?.wide.height);
});

test('a heatmap of few cards is low, and a list has two lines a sentence on a phone', () => {
  const sized = (kind: PanelKind, lines: number, isMatrix = false) =>
    arrange(panels(kind), new Map([['p0', { lines, extras: 0, headed: true, isMatrix }]])).get(
      'p0',
    );
  expect(sized('heatmap', 4)?.wide.height).toBeLessThan(220);
  expect(sized('heatmap', 200)?.wide.height).toBe(
    arrange(panels('heatmap')).get('p0')?.wide.height,
  );
  expect(sized('heatmap', 4, true)?.wide.height).toBe(sized('table', 4)?.wide.height);
  expect(sized('list', 5)?.alone).toBeGreaterThan(sized('list', 5)?.wide.height ?? 0);
});

test('a ring of few parts is low', () => {
  const height = (lines: number) =>
    arrange(panels('donut'), new Map([['p0', { lines, extras: 0, headed: false }]])).get('p0')?.wide
      .height ?? 0;
  expect(height(1)).toBeLessThan(height(3));
  expect(height(9)).toBe(arrange(panels('donut')).get('p0')?.wide.height);
});

test('no panels need no places', () => {
  expect(arrange([]).size).toBe(0);
});
