import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import { localZone } from '../core/time/time-zone.ts';
import { Select } from '../ui/select.tsx';
import type { PageModel } from './page-model.ts';

const OFTEN = [
  'UTC',
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
];

/** In which zone instants are shown. */
export function ZoneChoice({ model }: { model: PageModel }): JSX.Element {
  const { zone } = model.settings;
  const zones = [...new Set([localZone(), ...OFTEN, zone.value])];
  return (
    <Select
      quiet
      label={t('Time zone')}
      options={zones.map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))}
      value={zone.value}
      onChange={(value) => {
        zone.value = value;
      }}
    />
  );
}
