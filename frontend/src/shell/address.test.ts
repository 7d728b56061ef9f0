import { expect, test } from 'vitest';
import { formatAddress, parseAddress } from './address.ts';

const plain = { variables: {}, theme: 'system', paused: false, kiosk: false };

test('the start page names no board', () => {
  expect(parseAddress('/', '')).toEqual(plain);
});

test('everything that makes up a view is in the address', () => {
  const text =
    '/fleet/top5?var-profile=database&var-server=a+b&refresh=30&theme=dark&lang=es&paused&kiosk=20';
  const [path = '', search] = text.split('?');
  const address = parseAddress(path, `?${search}`);
  expect(address).toEqual({
    board: 'fleet',
    tab: 'top5',
    variables: { profile: 'database', server: 'a b' },
    refresh: 30,
    theme: 'dark',
    language: 'es',
    paused: true,
    kiosk: 20,
  });
  expect(formatAddress(address)).toBe(text);
});

test('what is as usual is not written', () => {
  expect(formatAddress(parseAddress('/fleet', '?theme=system&var-profile='))).toBe('/fleet');
});

test('a kiosk that does not rotate has no number', () => {
  expect(formatAddress(parseAddress('/fleet', '?kiosk'))).toBe('/fleet?kiosk');
});

test('parts that are not known are left out', () => {
  expect(parseAddress('/fleet', '?refresh=7&theme=pink&lang=xx&zoom=3')).toEqual({
    ...plain,
    board: 'fleet',
  });
});

test('a tab rotates no faster than one can read', () => {
  expect(parseAddress('/fleet', '?kiosk=1').kiosk).toBe(true);
});

test('names with strange letters survive', () => {
  const address = { ...parseAddress('/', ''), board: 'a/b', tab: 'ü', variables: { x: '1&2=3' } };
  const [path = '', search = ''] = formatAddress(address).split('?');
  expect(parseAddress(path, search)).toEqual(address);
});
