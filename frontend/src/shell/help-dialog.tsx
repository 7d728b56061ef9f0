import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { Settings } from './settings.ts';
import './help-dialog.css';

const KEYS = [
  ['P', 'Pause and resume updates'],
  ['1 to 9, 0', 'Show the first to tenth tab'],
  ['?', 'This help'],
  ['Esc', 'Close what is open, leave the wall screen'],
] as const;

const STATES = [
  ['live', 'The newest bucket is on show; the ring closes when the next one is due.'],
  ['late', 'The next bucket should have been here by now.'],
  ['stale', 'Old by several buckets, or the source is away; values stay readable under a hatch.'],
  ['error', 'The last computation failed; the last good data stays.'],
] as const;

const WALL_SCREEN =
  'Add “kiosk” to the address for a wall screen, “kiosk=20” to show the next tab every 20 seconds.';

interface HelpDialogProps {
  settings: Settings;
  onClose: () => void;
}

/** Keys, and what the signs in a panel's header mean. */
export function HelpDialog({ settings: { singleKeys }, onClose }: HelpDialogProps): JSX.Element {
  return (
    <Dialog title={t('Keys and signs')} onClose={onClose}>
      <dl class="help-list">
        {KEYS.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{t(key)}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <label class="help-choice">
        <input
          type="checkbox"
          checked={singleKeys.value}
          onChange={(event) => {
            singleKeys.value = event.currentTarget.checked;
          }}
        />
        {t('Single keys act on the page')}
      </label>
      <dl class="help-list">
        {STATES.map(([state, text]) => (
          <div key={state} data-state={state}>
            <dt>
              <span class="freshness-dot" /> {t(state)}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <p class="help-note">{t(WALL_SCREEN)}</p>
    </Dialog>
  );
}
