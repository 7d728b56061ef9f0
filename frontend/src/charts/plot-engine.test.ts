import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'language');
  vi.resetModules();
});

it.each([
  ['en-US@posix', 'en-US'],
  ['C', 'en-US'],
  ['de-DE', 'de-DE'],
])('loads in a browser that calls its language %s', async (named, mended) => {
  Object.defineProperty(navigator, 'language', { value: named, configurable: true });
  const { uPlot: Plot } = await import('./plot-engine.ts');
  expect(Plot).toBeTypeOf('function');
  expect(navigator.language).toBe(mended);
});
