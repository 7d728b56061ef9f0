import type { JSX } from 'preact';
import { Dialog } from '../ui/dialog.tsx';
import './help-dialog.css';

const KEYS: readonly [string, string][] = [
  ['P', 'Pause and resume updates'],
  ['1 to 9, 0', 'Show the first to tenth tab'],
  ['?', 'This help'],
  ['Esc', 'Close what is open, leave the wall screen'],
];

const STATES: readonly [string, string][] = [
  ['live', 'The newest bucket is on show; the ring closes when the next one is due.'],
  ['late', 'The next bucket should have been here by now.'],
  ['stale', 'Old by several buckets; values stay readable under a hatch.'],
  ['error', 'The last computation failed; the last good data stays.'],
];

/** Keys, and what the signs in a panel's header mean. */
export function HelpDialog({ onClose }: { onClose: () => void }): JSX.Element {
  return (
    <Dialog title="Keys and signs" onClose={onClose}>
      <dl class="help-list">
        {KEYS.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <dl class="help-list">
        {STATES.map(([state, text]) => (
          <div key={state} data-state={state}>
            <dt>
              <span class="freshness-dot" /> {state}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="help-note">
        Add <code>kiosk</code> to the address for a wall screen, <code>kiosk=20</code> to show the
        next tab every 20 seconds.
      </p>
    </Dialog>
  );
}
