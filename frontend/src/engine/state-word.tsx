import type { PanelState } from '@panelcast/client/store/panel-state';
import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import { STATE_WORDS } from './state-words.ts';

/** The state in a word, when it is not as it should be. */
export function StateWord({ state }: { state: ReadonlySignal<PanelState> }): JSX.Element | null {
  const word = stateWord(state.value);
  return word === '' || state.value === 'loading' ? null : <span class="panel-state">{word}</span>;
}

/** How a state is told in a panel's header; empty when all is well. */
export function stateWord(state: PanelState): string {
  const word = STATE_WORDS[state];
  return word === '' ? '' : t(word);
}
