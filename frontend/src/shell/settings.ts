import { effect, type Signal, signal } from '@preact/signals';
import { isZone, localZone } from '../core/time/time-zone.ts';

/** What belongs to this browser and not to the view, so it is not in the address. */
export interface Settings {
  readonly zone: Signal<string>;
  readonly navigationFolded: Signal<boolean>;
}

const ZONE = 'panelcast.zone';
const FOLDED = 'panelcast.navigation-folded';

/** Settings as they were left, kept whenever they change. */
export function keepSettings(storage: Storage): Settings {
  const kept = storage.getItem(ZONE);
  const zone = signal(kept !== null && isZone(kept) ? kept : localZone());
  const navigationFolded = signal(storage.getItem(FOLDED) === 'yes');
  effect(() => storage.setItem(ZONE, zone.value));
  effect(() => storage.setItem(FOLDED, navigationFolded.value ? 'yes' : 'no'));
  return { zone, navigationFolded };
}
