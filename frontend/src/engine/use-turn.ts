import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { inTurn } from '../ui/in-turn.ts';

/**
 * Whether a panel of a tab that was opened draws its content: at once what is in the window of a tab
 * at its top, the others after that picture, one by one.
 */
export function useTurn(element: RefObject<Element | null>): boolean {
  const [isTurn, setTurn] = useState(false);
  useLayoutEffect(() => {
    const draw = (): void => setTurn(true);
    const top = (element.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (top >= window.innerHeight) return inTurn(draw);
    draw();
    return undefined;
  }, []);
  return isTurn;
}
