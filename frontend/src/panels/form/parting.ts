import type { Picked } from './bases.ts';

/** A call without an answer yet. */
export interface UnderWay {
  readonly values: Record<string, unknown>;
  readonly revision: string | undefined;
}

/**
 * What the page sends when it goes away while a call is under way. There is no revision yet on which
 * more can be based, so that what is under way is sent again with it, on the same base: the server
 * takes what it holds just so already for nothing new, whichever of both comes first.
 *
 * @returns nothing when it cannot be sent like that: a field that is under way was typed anew, or the
 *   bases differ
 */
export function onTop(
  { values, revision }: UnderWay,
  further: Picked,
): Record<string, unknown> | undefined {
  const isTwice = Object.keys(further.values).some((id) => id in values);
  const isApart = further.revision !== revision || Object.keys(further.others).length > 0;
  return isTwice || isApart ? undefined : { ...values, ...further.values };
}
