import { expect, test } from 'vitest';
import { formatInstant } from './instant.ts';

test('shows the time of the zone', () => {
  expect(formatInstant('2026-11-20T20:10:05Z', 'time', 'UTC', 'en-US')).toEqual('20:10:05');
});

test('follows the zone over midnight', () => {
  expect(formatInstant('2026-11-20T20:10:05Z', 'dateTime', 'Asia/Tokyo', 'en-US')).toEqual(
    'Nov 21, 05:10:05',
  );
});

test('takes milliseconds', () => {
  expect(formatInstant(0, 'date', 'UTC', 'en-US')).toEqual('Jan 1, 1970');
});

test('leaves text that is no instant alone', () => {
  expect(formatInstant('soon', 'time', 'UTC')).toEqual('soon');
});
