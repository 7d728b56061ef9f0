export interface KeyActions {
  /** Whether single characters act: who speaks to the computer, or rests on keys, may not want it. */
  readonly areOn: () => boolean;
  readonly pause: () => void;
  /** Shows a tab by its place, from 0. */
  readonly tab: (index: number) => void;
  readonly help: () => void;
  /** Back from the wall screen. */
  readonly leave: () => void;
}

const TYPING = 'input, select, textarea, [contenteditable], [role="menu"] *';

/**
 * Single keys for the whole page, never while something is typed, chosen or asked.
 *
 * @returns ends it
 */
export function watchKeys(page: Document, actions: KeyActions): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.matches(TYPING)) return;
    // Keys are the dialog's, even when the button is gone that had the focus in it.
    if (page.querySelector('dialog[open]')) return;
    const action = actionOf(event.key, actions);
    if (!action) return;
    event.preventDefault();
    action();
  };
  page.addEventListener('keydown', pressed);
  return () => page.removeEventListener('keydown', pressed);
}

function actionOf(key: string, actions: KeyActions): (() => void) | undefined {
  if (key === 'Escape') return actions.leave;
  if (!actions.areOn()) return undefined;
  if (key === 'p' || key === 'P') return actions.pause;
  if (key === '?') return actions.help;
  if (/^[0-9]$/.test(key)) return () => actions.tab(key === '0' ? 9 : Number(key) - 1);
  return undefined;
}
