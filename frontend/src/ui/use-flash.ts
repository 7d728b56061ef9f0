import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { flash } from './flash.ts';

/** Flashes the element when the value differs from the one drawn before; never at first. */
export function useFlash<E extends Element>(value: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  const drawn = useRef(value);
  useLayoutEffect(() => {
    if (drawn.current !== value && element.current) flash(element.current);
    drawn.current = value;
  }, [value]);
  return element;
}
