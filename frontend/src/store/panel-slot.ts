import type { Times } from '@panelcast/client/protocol/event';
import type { Content } from '@panelcast/client/store/content';
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';

/** The newest of one panel: content and times change apart, so that a newer time redraws no content. */
export interface PanelSlot {
  readonly content: ReadonlySignal<Content | undefined>;
  readonly times: ReadonlySignal<Times | undefined>;
}

export interface MutableSlot extends PanelSlot {
  readonly content: Signal<Content | undefined>;
  readonly times: Signal<Times | undefined>;
}

export function emptySlot(): MutableSlot {
  return { content: signal(undefined), times: signal(undefined) };
}
