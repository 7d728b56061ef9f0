import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OnSubmit, SubmitAnswer } from '../panel-props.ts';
import { Drawing } from '../testing/drawing.tsx';
import { OpenForms } from './open-forms.ts';

const NAMES = { web: 'Web shop', fair: 'Fair' } as const;

/** A form with these cards, as it was changed last. */
function channels(revision: string, ...ids: (keyof typeof NAMES)[]): FormPanelData {
  const cards = ids.map((id) => `channels.${id}`);
  const fields = cards.flatMap((card) => [
    [`${card}.cost`, { label: 'Cost', type: 'number', value: 50, unit: 'usd', min: 0 }] as const,
    [`${card}.rate`, { label: 'Rate', type: 'number', value: 0.3, unit: 'fraction' }] as const,
    [`${card}.sales`, { label: 'Sales', type: 'output', value: 7 }] as const,
  ]);
  const groups = ids.map((id) => {
    const remove = { label: 'Remove', removes: [`channels.${id}`] };
    return [`channels.${id}`, { label: NAMES[id], actions: { remove } }];
  });
  return {
    fields: Object.fromEntries(fields),
    order: fields.map(([id]) => id),
    groups: Object.fromEntries(groups),
    revision,
    note: 'Last changed by Ann.',
    submit: { method: 'PATCH', path: '/plans/a' },
  };
}

let drawing: Drawing;
let onSubmit: ReturnType<typeof vi.fn<OnSubmit>>;

beforeEach(() => {
  vi.useFakeTimers();
  onSubmit = vi.fn<OnSubmit>(async () => ({ revision: '9' }));
  drawing = new Drawing({ kind: 'form', data: channels('1', 'web', 'fair') });
  drawing.onSubmit = onSubmit;
  show('1', 'web', 'fair');
});

afterEach(() => {
  drawing.remove();
  vi.useRealTimers();
});

function show(...given: Parameters<typeof channels>): void {
  drawing.show({ kind: 'form', data: channels(...given) });
}

function type(field: string, text: string): void {
  const input = drawing.one<HTMLInputElement>(`[id="p-channels.${field}"]`);
  act(() => {
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

const pause = () =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(250);
  });
const alerts = () => drawing.texts('[role="alert"] p');

async function press(label: string): Promise<void> {
  const button = drawing.all('[role="alert"] button').find((one) => one.textContent === label);
  await act(async () => button?.click());
}

const REMOVED = 'Web shop was removed meanwhile';
const UNSAVED = 'What you typed there is not saved: Cost $70.';

describe('what is typed in a card that somebody takes away', () => {
  it('is told, and who changed the form last', async () => {
    type('web.cost', '70');
    show('2', 'fair');
    await pause();
    expect(alerts()).toEqual([`${REMOVED}. ${UNSAVED} Last changed by Ann.`]);
    expect(onSubmit).not.toHaveBeenCalled();
    await press('Discard');
    expect(alerts()).toEqual([]);
  });

  it('brings the card back with all that was stored of it', async () => {
    type('web.cost', '70');
    show('2', 'fair');
    await press('Bring it back');
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(
      { 'channels.web': { cost: 70, rate: 0.3 } },
      '2',
    );
    expect(alerts()).toEqual([]);
  });

  it('is still there when the card cannot be brought back', async () => {
    onSubmit.mockResolvedValueOnce({ refusal: { conflict: { by: ['Ben'], revision: '3' } } });
    type('web.cost', '70');
    show('2', 'fair');
    await press('Bring it back');
    expect(alerts()).toEqual([
      `${REMOVED}. ${UNSAVED} Last changed by Ann.`,
      'Changed meanwhile by Ben. Nothing is saved: press the button again.',
    ]);
  });

  it('is told by whom where its own call was refused, and is not offered to be kept', async () => {
    let answer: (answer: SubmitAnswer) => void = () => undefined;
    onSubmit.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    type('web.cost', '70');
    await pause();
    show('2', 'fair');
    expect(alerts()).toEqual([]);
    await act(async () => answer({ refusal: { conflict: { by: ['Ann'], revision: '2' } } }));
    expect(alerts()).toEqual([`${REMOVED} by Ann. ${UNSAVED}`]);
    await press('Discard');
    expect(alerts()).toEqual([]);
  });

  it('is not lost when it was stored before', async () => {
    let answer: (answer: SubmitAnswer) => void = () => undefined;
    onSubmit.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    type('web.cost', '70');
    await pause();
    show('3', 'fair');
    await act(async () => answer({ revision: '2' }));
    expect(alerts()).toEqual([]);
  });

  it('is nothing where nothing was typed, or what is stored', async () => {
    type('web.cost', '50');
    show('2', 'fair');
    await pause();
    expect(alerts()).toEqual([]);
  });
});

it('keeps its form, whatever else its viewer looks at', () => {
  const forms = new OpenForms();
  const session = forms.open('a', channels('1', 'web', 'fair'));
  session.type('channels.web.cost', 'x');
  session.meet(channels('2', 'fair'), onSubmit);
  forms.close('a', session);
  expect(forms.open('a', channels('2', 'fair'))).toBe(session);
  expect(session.isAtRisk).toBe(true);
  expect(session.lost[0]?.again).toEqual({ cost: 50, rate: 0.3 });
});
