import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Language } from '../core/language/language.ts';
import { shellTexts } from '../core/language/shell-es.ts';
import { speak, spokenLocale, t } from '../core/language/texts.ts';
import { loadTexts, type Texts } from './load-texts.ts';
import { SpeechLoader } from './speech-loader.ts';

const texts: Texts = {
  shell: shellTexts,
  server: { 'It failed.': 'Falló.', Sales: 'Comercial' },
  boards: new Map([['revenue', { Sales: 'Ventas' }]]),
};

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  speak({});
});

function loaderOf(first: Language, load: (language: Language) => Promise<Texts | undefined>) {
  const wanted = signal<Language>(first);
  const loader = new SpeechLoader({ load, wanted, tags: ['fr', 'en-GB'] });
  return { loader, wanted };
}

const spanish = async (language: Language) => (language === 'es' ? texts : undefined);

test('the wanted language is there when it starts', async () => {
  const { loader } = loaderOf('es', spanish);
  await loader.start();
  expect(loader.spoken.value.language).toBe('es');
  expect([t('Saved'), spokenLocale()]).toEqual(['Guardado', 'es-MX']);
  const { phrases } = loader.spoken.value;
  expect(phrases('revenue')?.of('Sales')).toBe('Ventas');
  expect(phrases('revenue')?.of('It failed.')).toBe('Falló.');
  expect(phrases('other')?.of('Sales')).toBe('Comercial');
  expect(phrases('revenue')).toBe(phrases('revenue'));
});

test('another choice is followed, and back', async () => {
  const { loader, wanted } = loaderOf('en', spanish);
  await loader.start();
  expect([loader.spoken.value.language, spokenLocale()]).toEqual(['en', 'en-GB']);
  expect(loader.spoken.value.phrases('revenue')).toBeUndefined();
  wanted.value = 'es';
  await vi.waitFor(() => expect(loader.spoken.value.language).toBe('es'));
  wanted.value = 'en';
  await vi.waitFor(() => expect(loader.spoken.value.language).toBe('en'));
  expect(t('Saved')).toBe('Saved');
});

test('texts that do not arrive leave the page as it was, and are tried again', async () => {
  const load = vi.fn(spanish).mockRejectedValueOnce(new TypeError('offline'));
  const { loader } = loaderOf('es', load);
  await loader.start();
  expect(loader.spoken.value.language).toBe('en');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(loader.spoken.value.language).toBe('es');
});

test('a room brings its texts along', async () => {
  const loaded = await loadTexts('es');
  expect(loaded?.boards.get('revenue')).toHaveProperty('Revenue', 'Ingresos');
  expect(await loadTexts('en')).toBeUndefined();
});
