import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { isLanguage, type Language, preferredLanguage } from '../core/language/language.ts';
import { isZone, localZone } from '../core/time/time-zone.ts';

/** What belongs to this browser and not to the view, so it is not in the address. */
export interface Settings {
  readonly zone: Signal<string>;
  /** Language of pages whose address names none. */
  readonly language: Signal<Language>;
  /** The viewer's name, told to others with what this viewer changes; empty for none. */
  readonly author: Signal<string>;
  readonly navigationFolded: Signal<boolean>;
  /** Single keys act on the page. */
  readonly singleKeys: Signal<boolean>;
}

/** What keeps texts by name; may throw where the browser lets nothing be kept. */
export type Keep = Pick<Storage, 'getItem' | 'setItem'>;

const ZONE = 'panelcast.zone';
const LANGUAGE = 'panelcast.language';
const AUTHOR = 'panelcast.author';
const FOLDED = 'panelcast.navigation-folded';
const KEYS = 'panelcast.single-keys';

/**
 * Settings as they were left, kept whenever they change; for as long as the page is open where the
 * browser keeps nothing.
 *
 * @param of gives what keeps them, or throws
 * @param languages of the viewer, the best first; what is followed until one is chosen
 */
export function keepSettings(of: () => Keep, languages: readonly string[] = []): Settings {
  const storage = patient(of);
  const kept = storage.getItem(ZONE);
  const zone = signal(kept !== null && isZone(kept) ? kept : localZone());
  const chosen = storage.getItem(LANGUAGE);
  const language = signal(isLanguage(chosen) ? chosen : preferredLanguage(languages));
  const author = signal(storage.getItem(AUTHOR) ?? '');
  const navigationFolded = signal(storage.getItem(FOLDED) === 'yes');
  effect(() => storage.setItem(ZONE, zone.value));
  onChange(language, (value) => storage.setItem(LANGUAGE, value));
  effect(() => storage.setItem(AUTHOR, author.value));
  effect(() => storage.setItem(FOLDED, navigationFolded.value ? 'yes' : 'no'));
  const singleKeys = signal(storage.getItem(KEYS) !== 'no');
  effect(() => storage.setItem(KEYS, singleKeys.value ? 'yes' : 'no'));
  return { zone, language, author, navigationFolded, singleKeys };
}

/** Cookies that are blocked, frames in a sandbox and full storages throw: what is kept is then lost. */
function patient(of: () => Keep): Keep {
  const tried = <T>(use: (storage: Keep) => T): T | null => {
    try {
      return use(of());
    } catch {
      return null;
    }
  };
  return {
    getItem: (name) => tried((storage) => storage.getItem(name)),
    setItem: (name, value) => void tried((storage) => storage.setItem(name, value)),
  };
}

/** Calls back with every value after the present one. */
function onChange<T>(setting: ReadonlySignal<T>, keep: (value: T) => void): void {
  let isNew = false;
  effect(() => {
    const { value } = setting;
    if (isNew) keep(value);
    isNew = true;
  });
}
