import { effect, type Signal, signal } from '@preact/signals';
import { isZone, localZone } from '../core/time/time-zone.ts';

/** What belongs to this browser and not to the view, so it is not in the address. */
export interface Settings {
  readonly zone: Signal<string>;
  /** The viewer's name, told to others with what this viewer changes; empty for none. */
  readonly author: Signal<string>;
  readonly navigationFolded: Signal<boolean>;
}

const ZONE = 'panelcast.zone';
const AUTHOR = 'panelcast.author';
const FOLDED = 'panelcast.navigation-folded';

/** Settings as they were left, kept whenever they change. */
export function keepSettings(storage: Storage): Settings {
  const kept = storage.getItem(ZONE);
  const zone = signal(kept !== null && isZone(kept) ? kept : localZone());
  const author = signal(storage.getItem(AUTHOR) ?? '');
  const navigationFolded = signal(storage.getItem(FOLDED) === 'yes');
  effect(() => storage.setItem(ZONE, zone.value));
  effect(() => storage.setItem(AUTHOR, author.value));
  effect(() => storage.setItem(FOLDED, navigationFolded.value ? 'yes' : 'no'));
  return { zone, author, navigationFolded };
}
