import { afterEach, expect, it, vi } from 'vitest';
import { flash, MOST } from './flash.ts';

afterEach(() => document.body.replaceChildren());

/** A panel with parts that count how often they were animated. */
function panelOf(parts: number): { parts: Element[]; animate: ReturnType<typeof vi.fn> } {
  const panel = document.body.appendChild(document.createElement('section'));
  panel.setAttribute('data-panel', '');
  const animate = vi.fn();
  const all = Array.from({ length: parts }, () => {
    const part = panel.appendChild(document.createElement('span'));
    part.animate = animate;
    return part;
  });
  return { parts: all, animate };
}

it('marks what changed, each panel by itself', async () => {
  const few = panelOf(MOST);
  const other = panelOf(1);
  [...few.parts, ...other.parts].forEach(flash);
  await Promise.resolve();
  expect(few.animate).toHaveBeenCalledTimes(MOST);
  expect(other.animate).toHaveBeenCalledOnce();
});

it('marks nothing of a panel in which too much changed', async () => {
  const many = panelOf(MOST + 1);
  many.parts.forEach(flash);
  await Promise.resolve();
  expect(many.animate).not.toHaveBeenCalled();
  flash(many.parts[0] as Element);
  await Promise.resolve();
  expect(many.animate).toHaveBeenCalledOnce();
});
