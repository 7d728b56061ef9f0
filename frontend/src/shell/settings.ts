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
}

const ZONE = 'panelcast.zone';
const LANGUAGE = 'panelcast.language';
const AUTHOR = 'panelcast.author';
const FOLDED = 'panelcast.navigation-folded';

/**
 * Settings as they were left, kept whenever they change.
 *
 * @param languages of the viewer, the best first; what is followed until one is chosen
 */
export function keepSettings(storage: Storage, languages: readonly string[] = []): Settings {
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
  return { zone, language, author, navigationFolded };
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
