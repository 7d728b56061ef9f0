import { useEffect, useState } from 'preact/hooks';
import { inTurn } from '../ui/in-turn.ts';

/** Lines that fit into a panel of the usual height. */
export const FEW_LINES = 20;

/**
 * How many of many parts to draw: at first no more than are in sight, which takes a fraction of the
 * time, and all after that picture.
 *
 * @param few how many are in sight at most
 */
export function useFew(count: number, few: number): number {
  const [isWhole, setWhole] = useState(count <= few);
  useEffect(() => (isWhole ? undefined : inTurn(() => setWhole(true))), []);
  return isWhole ? count : Math.min(count, few);
}
