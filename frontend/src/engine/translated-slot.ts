import { panelContent } from '@panelcast/client/protocol/panel-content';
import type { PanelKind } from '@panelcast/client/protocol/panel-data';
import type { Content } from '@panelcast/client/store/content';
import { computed } from '@preact/signals';
import type { Phrases } from '../core/language/phrases.ts';
import type { PanelSlot } from '../store/panel-slot.ts';
import { translatedData } from './translated-data.ts';

interface Translated {
  readonly phrases: Phrases;
  readonly slot: PanelSlot;
}

const known = new WeakMap<PanelSlot, Translated>();

/** A panel's slot in another language: the same one for the same phrases, translated once a revision. */
export function translatedSlot(slot: PanelSlot, kind: PanelKind, phrases: Phrases): PanelSlot {
  const before = known.get(slot);
  if (before?.phrases === phrases) return before.slot;
  const content = computed(() => {
    const { value } = slot.content;
    return value && translatedContent(value, kind, phrases);
  });
  const translated = { content, times: slot.times };
  known.set(slot, { phrases, slot: translated });
  return translated;
}

function translatedContent(content: Content, kind: PanelKind, phrases: Phrases): Content {
  const { data, problem } = content;
  return {
    ...content,
    ...(data !== undefined && { data: dataOf(data, kind, phrases) }),
    ...(problem?.message && { problem: { ...problem, message: phrases.of(problem.message) } }),
  };
}

function dataOf(data: unknown, kind: PanelKind, phrases: Phrases): unknown {
  try {
    return translatedData(panelContent(kind, data), phrases);
  } catch {
    // What has another outline cannot be drawn either; whoever draws it says so.
    return data;
  }
}
