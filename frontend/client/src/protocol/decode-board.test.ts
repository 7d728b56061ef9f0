import { expect, test } from 'vitest';
import { decodeBoard, decodeBoards } from './decode-board.ts';
import { decodeProblemDetails } from './problem-details.ts';

const board = {
  id: 'fleet',
  title: 'Fleet',
  tabs: [{ id: 'overview', title: 'Overview', panels: ['risk-top15'] }],
  everyTab: ['feed-status'],
  panels: [
    {
      id: 'feed-status',
      title: 'Feed',
      kind: 'stat',
      bucketSeconds: 5,
      variables: [],
      dependsOn: ['server-metrics'],
    },
    {
      id: 'risk-top15',
      title: 'Highest risk',
      kind: 'bar',
      bucketSeconds: null,
      variables: ['profile'],
      dependsOn: [],
      layout: { columns: 6 },
    },
  ],
  variables: [
    {
      name: 'profile',
      title: 'Profile',
      type: 'choice',
      options: [{ value: 'database', title: 'Database' }],
      defaultTitle: 'All',
    },
    {
      name: 'server',
      title: 'Server',
      type: 'from',
      from: 'risk-top15',
      defaultTitle: 'Highest risk',
    },
    {
      name: 'hours',
      title: 'Hours',
      type: 'number',
      min: 0.1,
      max: 72,
      step: 0.1,
      default: '2.5',
      defaultTitle: '2.5',
      private: true,
    },
  ],
};

test('a board is read with its tabs, panels and variables', () => {
  const { panels, variables, ...rest } = decodeBoard(board);
  expect(rest).toEqual({
    id: 'fleet',
    title: 'Fleet',
    tabs: board.tabs,
    everyTab: ['feed-status'],
  });
  expect(panels.get('feed-status')).toEqual(board.panels[0]);
  expect(panels.get('risk-top15')).toEqual({
    id: 'risk-top15',
    title: 'Highest risk',
    kind: 'bar',
    variables: ['profile'],
    dependsOn: [],
    columns: 6,
  });
  expect(variables.map(({ input }) => input)).toEqual([
    { type: 'choice', options: [{ value: 'database', title: 'Database' }] },
    { type: 'from', panel: 'risk-top15' },
    { type: 'number', min: 0.1, max: 72, step: 0.1 },
  ]);
  expect(variables.map(({ isPrivate }) => isPrivate)).toEqual([false, false, true]);
});

test('a kind of panel that is not known is refused', () => {
  const panels = [{ ...board.panels[0], kind: 'hologram' }];
  expect(() => decodeBoard({ ...board, panels })).toThrow('board.panels[0].kind is not one of');
});

test('the list of boards is read', () => {
  expect(decodeBoards({ boards: [{ id: 'fleet', title: 'Fleet' }] })).toEqual([
    { id: 'fleet', title: 'Fleet' },
  ]);
});

test('a refused call keeps its code and sentence', () => {
  const errors = [{ field: 'hours', message: 'hours must be at most 72' }];
  const body = { title: 'Invalid', detail: 'One field is wrong.', code: 'invalid', errors };
  expect(decodeProblemDetails(404, JSON.stringify(body))).toEqual({ status: 404, ...body });
});

test('a refused call of a stranger keeps its status', () => {
  expect(decodeProblemDetails(502, '<html>')).toEqual({
    status: 502,
    title: 'Status 502',
    errors: [],
  });
});
