import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { lazyPanel } from './lazy-panel.tsx';

const Word = ({ word }: { word: string }) => <p>{word}</p>;

function place(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

it('is drawn everywhere once it has arrived, also where that happened before the first look', async () => {
  let arrive: ((component: typeof Word) => void) | undefined;
  const Lazy = lazyPanel<{ word: string }>(
    () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
  );
  const [first, second] = [place(), place()];
  act(() => render(<Lazy word="one" />, first));
  expect(first.querySelector('.skeleton')).not.toBeNull();

  // Drawn while it is away; it arrives before the effects of that drawing run.
  render(<Lazy word="two" />, second);
  arrive?.(Word);
  await vi.waitFor(() => expect(first.textContent).toBe('one'));
  await vi.waitFor(() => expect(second.textContent).toBe('two'));
});
