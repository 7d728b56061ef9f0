import type { WaterfallItem } from '@panelcast/client/protocol/panel-data';

export interface WaterfallStep {
  readonly id: string;
  /** Where its bar begins and ends, in the data's unit. */
  readonly start: number;
  readonly end: number;
}

/** Where each step begins and ends; one without a value changes nothing. */
export function waterfallSteps(
  items: Readonly<Record<string, WaterfallItem>>,
  order: readonly string[],
): WaterfallStep[] {
  let reached = 0;
  return order.map((id) => {
    const item = items[id];
    const start = item?.total && item.value !== null ? 0 : reached;
    const end = start + (item?.value ?? 0);
    reached = end;
    return { id, start, end };
  });
}
