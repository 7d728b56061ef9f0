import type { Column, TableData } from '@panelcast/client/protocol/panel-data';
import { describe, expect, it } from 'vitest';
import { matchingKeys, nextSort, sortedKeys } from './sort.ts';

const name: Column = { id: 'name', title: 'Name', type: 'text' };
const risk: Column = { id: 'risk', title: 'Risk', type: 'number' };
const level: Column = { id: 'level', title: 'Level', type: 'level' };
const seen: Column = { id: 'seen', title: 'Seen', type: 'instant' };
const course: Column = { id: 'course', title: 'Course', type: 'trend' };

const table: TableData = {
  columns: [name, risk, level, seen, course],
  rows: {
    a: { name: 'web10', risk: 88.5, level: 'watch', seen: '2026-11-21T10:00:00Z', course: [1, 9] },
    b: { name: 'web9', risk: null, level: null, seen: null, course: [] },
    c: {
      name: 'db1',
      risk: 100,
      level: 'critical',
      seen: '2026-11-20T10:00:00Z',
      course: [5, null],
    },
    d: { name: 'Web11', risk: 9, level: 'healthy', seen: '2026-11-21T11:30:00+02:00', course: [7] },
  },
  order: ['c', 'a', 'b', 'd'],
};

const order = (column: Column, direction: 'ascending' | 'descending'): string =>
  sortedKeys(table, { column: column.id, direction }).join('');

describe('sortedKeys', () => {
  it('keeps the order of the data without a sort', () => {
    expect(sortedKeys(table)).toEqual(['c', 'a', 'b', 'd']);
  });

  it('compares numbers as numbers, with what is missing last both ways', () => {
    expect(order(risk, 'descending')).toBe('cadb');
    expect(order(risk, 'ascending')).toBe('dacb');
  });

  it('compares names by their numbers and in any case', () => {
    expect(order(name, 'ascending')).toBe('cbad');
  });

  it('compares levels by severity', () => {
    expect(order(level, 'descending')).toBe('cadb');
  });

  it('compares how good something is, the worst as the most severe', () => {
    const grades = ['good', 'neutral', 'poor', 'excellent', 'fair'];
    const rows = Object.fromEntries(grades.map((grade) => [grade, { level: grade }]));
    const graded = { ...table, rows, order: grades };
    expect(sortedKeys(graded, { column: 'level', direction: 'descending' })).toEqual([
      'poor',
      'fair',
      'neutral',
      'good',
      'excellent',
    ]);
  });

  it('compares instants in time, whatever their offset', () => {
    expect(order(seen, 'ascending')).toBe('cdab');
  });

  it('compares courses by their latest value', () => {
    expect(order(course, 'descending')).toBe('adcb');
  });

  it('keeps the order of the data among equals', () => {
    const equal = { ...table, rows: { ...table.rows, a: { risk: 100 } } };
    expect(sortedKeys(equal, { column: 'risk', direction: 'ascending' }).join('')).toBe('dcab');
  });

  it('ignores a column that is gone', () => {
    expect(sortedKeys(table, { column: 'old', direction: 'ascending' })).toBe(table.order);
  });
});

describe('nextSort', () => {
  it('goes from the largest number to the smallest, then back to the order of the data', () => {
    const first = nextSort(undefined, risk);
    expect(first).toEqual({ column: 'risk', direction: 'descending' });
    const second = nextSort(first, risk);
    expect(second).toEqual({ column: 'risk', direction: 'ascending' });
    expect(nextSort(second, risk)).toBeUndefined();
  });

  it('starts texts at A and another column afresh', () => {
    const sort = nextSort({ column: 'risk', direction: 'ascending' }, name);
    expect(sort).toEqual({ column: 'name', direction: 'ascending' });
  });
});

describe('matchingKeys', () => {
  it('finds words in any text cell and in any case', () => {
    expect(matchingKeys(table, table.order, ' WEB1')).toEqual(['a', 'd']);
    expect(matchingKeys(table, table.order, 'critical')).toEqual(['c']);
  });

  it('finds everything without words', () => {
    expect(matchingKeys(table, table.order, '  ')).toBe(table.order);
  });
});
