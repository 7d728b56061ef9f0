import type { Variables } from '@panelcast/client/protocol/subscription';
import { isLanguage, type Language } from '../core/language/language.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Bucket sizes a viewer may choose, in seconds. */
export const REFRESHES = [5, 30, 60, 300] as const;

/** What the page shows, as its address says it: `/{board}/{tab}?var-..&refresh=&theme=&lang=&paused&kiosk`. */
export interface Address {
  /** Absent on the start page: the first board. */
  readonly board?: string | undefined;
  /** Absent: the board's first tab. */
  readonly tab?: string | undefined;
  readonly variables: Variables;
  readonly refresh?: number | undefined;
  readonly theme: Theme;
  /** Absent: as this browser is set. */
  readonly language?: Language | undefined;
  readonly paused: boolean;
  /** Hides everything but the panels; a number also shows the next tab after so many seconds. */
  readonly kiosk: boolean | number;
}

const PREFIX = 'var-';

/** Reads an address; parts that are not known are left out. */
export function parseAddress(path: string, search: string): Address {
  const [board, tab] = path.split('/').filter(Boolean).map(decodeURIComponent);
  const query = new URLSearchParams(search);
  const language = query.get('lang');
  const refresh = REFRESHES.find((seconds) => String(seconds) === query.get('refresh'));
  return {
    ...(board !== undefined && { board }),
    ...(tab !== undefined && { tab }),
    variables: variablesOf(query),
    ...(refresh !== undefined && { refresh }),
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? 'system',
    ...(isLanguage(language) && { language }),
    paused: query.has('paused'),
    kiosk: kioskOf(query.get('kiosk')),
  };
}

/** Writes an address, always in the same order and without what is as usual. */
export function formatAddress(address: Address): string {
  const { board, tab, variables, refresh, theme, language, paused, kiosk } = address;
  const path = [board, tab].filter((part) => part !== undefined).map(encodeURIComponent);
  const query = new URLSearchParams();
  for (const name of Object.keys(variables).sort()) {
    query.set(PREFIX + name, variables[name] ?? '');
  }
  if (refresh !== undefined) query.set('refresh', String(refresh));
  if (theme !== 'system') query.set('theme', theme);
  if (language !== undefined) query.set('lang', language);
  if (paused) query.set('paused', '');
  if (kiosk !== false) query.set('kiosk', kiosk === true ? '' : String(kiosk));
  const text = query.toString().replace(/=(?=&|$)/g, '');
  return `/${path.join('/')}${text && `?${text}`}`;
}

function variablesOf(query: URLSearchParams): Variables {
  const own = [...query].filter(([name, value]) => name.startsWith(PREFIX) && value !== '');
  return Object.fromEntries(own.map(([name, value]) => [name.slice(PREFIX.length), value]));
}

function kioskOf(text: string | null): boolean | number {
  const seconds = Number(text);
  return text !== null && seconds >= 5 ? seconds : text !== null;
}
