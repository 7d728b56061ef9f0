import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { lazyPanel } from './lazy-panel.tsx';

const Word = ({ word }: { word: string }) => <p>{word}</p>;

function place(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

async function pass(millis: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(millis);
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

it('says that it could not be loaded, and comes when it can', async () => {
  vi.useFakeTimers();
  const load = vi
    .fn<() => Promise<typeof Word>>()
    .mockRejectedValueOnce(new Error('away'))
    .mockResolvedValue(Word);
  const Lazy = lazyPanel<{ word: string }>(load);
  const alone = place();
  act(() => render(<Lazy word="late" />, alone));
  await act(() => pass(100));
  expect(alone.querySelector('[role="alert"]')?.textContent).toContain('could not be loaded');
  await act(() => pass(5_000));
  vi.useRealTimers();
  expect(load).toHaveBeenCalledTimes(2);
  expect(alone.textContent).toBe('late');
});
