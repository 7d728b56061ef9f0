import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { flash } from './flash.ts';

/**
 * Flashes the element when the value of the same subject differs from the one drawn before; never at
 * first, nor when the element now shows another subject.
 */
export function useFlash<E extends Element>(subject: string, value: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  const drawn = useRef({ subject, value });
  useLayoutEffect(() => {
    const before = drawn.current;
    const changed = before.subject === subject && before.value !== value;
    if (changed && element.current) flash(element.current);
    drawn.current = { subject, value };
  }, [subject, value]);
  return element;
}
