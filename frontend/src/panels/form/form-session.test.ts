import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OnSubmit, SubmitAnswer } from '../panel-props.ts';
import { FormSession } from './form-session.ts';

const limits = 'Deal value must be a number from 0 to 100.';

function deal(value: number, share: number, revision: string): FormPanelData {
  return {
    fields: {
      value: { label: 'Deal value', type: 'number', value, min: 0, max: 100, message: limits },
      share: { label: 'Share', type: 'number', value: share, min: 0, max: 1, unit: 'fraction' },
      policy: {
        label: 'Policy',
        type: 'select',
        value: 'upfront',
        options: [
          { value: 'upfront', label: 'Upfront' },
          { value: 'full', label: 'Full', sets: { share: 0.5 } },
        ],
      },
    },
    order: ['value', 'share', 'policy'],
    revision,
    submit: { method: 'PATCH', path: '/plans/a' },
  };
}

let onSubmit: ReturnType<typeof vi.fn<OnSubmit>>;
let session: FormSession;

beforeEach(() => {
  vi.useFakeTimers();
  onSubmit = vi.fn<OnSubmit>(async () => ({ revision: '2' }));
  const data = deal(50, 0.7, '1');
  session = new FormSession(data);
  session.meet(data, onSubmit);
});

afterEach(() => vi.useRealTimers());

function meet(data: FormPanelData): void {
  session.meet(data, onSubmit);
}

const pause = () => vi.advanceTimersByTimeAsync(250);

/** A call whose answer comes when the test says so. */
function openCall(): (answer: SubmitAnswer) => void {
  let answered: (answer: SubmitAnswer) => void = () => undefined;
  onSubmit.mockImplementationOnce(() => new Promise((resolve) => (answered = resolve)));
  return (answer) => answered(answer);
}

const sent = (): [Readonly<Record<string, unknown>>, string | undefined][] =>
  onSubmit.mock.calls.map(([values, revision]) => [values, revision]);

describe('a form that saves by itself', () => {
  it('sends what was edited after a pause in typing, once', async () => {
    session.type('value', '6');
    await vi.advanceTimersByTimeAsync(249);
    session.type('value', '60');
    await vi.advanceTimersByTimeAsync(249);
    expect(onSubmit).not.toHaveBeenCalled();
    await pause();
    expect(sent()).toEqual([[{ value: 60 }, '1']]);
    expect(session.phase).toBe('stored');
  });

  it('sends a choice at once and what was typed when the field is left', async () => {
    session.type('policy', 'full');
    await vi.advanceTimersByTimeAsync(0);
    expect(onSubmit).toHaveBeenCalledOnce();
    session.enter('value');
    session.type('value', '60');
    session.leave('value');
    expect(sent()).toEqual([
      [{ policy: 'full', share: 0.5 }, '1'],
      [{ value: 60 }, '2'],
    ]);
  });

  it('says what is wrong and sends the rest', async () => {
    session.type('value', '600');
    session.type('share', '80');
    await pause();
    expect(sent()).toEqual([[{ share: 0.8 }, '1']]);
    expect(session.refusal.fields).toEqual({ value: limits });
    expect(session.draft('value')).toBe('600');
  });

  it('makes one call at a time, and the next on its revision', async () => {
    const answer = openCall();
    session.type('value', '60');
    await pause();
    session.type('value', '61');
    await pause();
    expect(onSubmit).toHaveBeenCalledOnce();
    answer({ revision: '5' });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent()).toEqual([
      [{ value: 60 }, '1'],
      [{ value: 61 }, '5'],
    ]);
  });

  it('keeps half-typed text while its own value comes back', async () => {
    session.enter('value');
    session.type('value', '3.');
    await pause();
    meet(deal(3, 0.7, '2'));
    expect(session.draft('value')).toBe('3.');
    expect(session.isOvertaken('value')).toBe(false);
    session.leave('value');
    expect(session.draft('value')).toBe('3');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('takes its own value for its own, whichever comes first, data or answer', async () => {
    const answer = openCall();
    session.enter('value');
    session.type('value', '60');
    await pause();
    session.type('value', '605');
    meet(deal(60, 0.7, '2'));
    expect(session.isOvertaken('value')).toBe(false);
    answer({ revision: '2' });
    await vi.advanceTimersByTimeAsync(0);
    expect(session.isOvertaken('value')).toBe(false);
  });

  it('never writes over what somebody else stored meanwhile, unless told to', async () => {
    session.enter('value');
    session.type('value', '60');
    meet(deal(70, 0.7, '2'));
    await pause();
    expect(session.isOvertaken('value')).toBe(true);
    expect(onSubmit).not.toHaveBeenCalled();
    session.keep('value');
    expect(sent()).toEqual([[{ value: 60 }, '2']]);
  });

  it('gives way to a later value once its own was stored', async () => {
    session.type('value', '60');
    await pause();
    meet(deal(90, 0.7, '4'));
    expect(session.draft('value')).toBe('90');
    expect(session.isDirty).toBe(false);
  });
});

describe('a change that was overtaken', () => {
  beforeEach(async () => {
    onSubmit.mockResolvedValueOnce({ refusal: { conflict: { by: ['Ann'], revision: '9' } } });
    session.type('value', '60');
    await pause();
  });

  it('is kept and tells by whom', () => {
    expect(session.refusal.conflict?.by).toEqual(['Ann']);
    expect(session.draft('value')).toBe('60');
  });

  it('gives way when the viewer reloads', () => {
    session.reload();
    expect(session.draft('value')).toBe('50');
    expect(session.refusal.conflict).toBeUndefined();
  });

  it('is sent alone on the newest revision when the viewer keeps it', async () => {
    meet(deal(50, 0.9, '9'));
    await session.keepAll();
    expect(sent().at(-1)).toEqual([{ value: 60 }, '9']);
    expect(session.refusal.conflict).toBeUndefined();
  });

  it('is kept even if the other value has not come yet', async () => {
    await session.keepAll();
    expect(sent().at(-1)).toEqual([{ value: 60 }, '9']);
  });
});

describe('a button', () => {
  it('sends what it sets and takes away at once', () => {
    session.act({
      label: 'Swap',
      values: { value: 20, 'rows.b': { id: 'b' } },
      removes: ['rows.a'],
    });
    expect(sent()).toEqual([[{ value: 20, 'rows.b': { id: 'b' }, 'rows.a': null }, '1']]);
  });

  it('is to be pressed again when somebody else was faster, and not sent again by itself', async () => {
    onSubmit.mockResolvedValueOnce({
      refusal: { conflict: { by: ['Ann', 'Ben'], revision: '9' } },
    });
    session.act({ label: 'Add', values: { 'rows.b': { id: 'b' } } });
    await vi.advanceTimersByTimeAsync(0);
    expect(session.refusal).toEqual({
      fields: {},
      message: 'Changed meanwhile by Ann and Ben. Nothing is saved: press the button again.',
    });
    expect(onSubmit).toHaveBeenCalledOnce();
    session.act({ label: 'Add', values: { 'rows.c': { id: 'c' } } });
    expect(sent().at(-1)).toEqual([{ 'rows.c': { id: 'c' } }, '1']);
  });

  it('with a call of its own is to be pressed again, too', async () => {
    onSubmit.mockResolvedValueOnce({ refusal: { conflict: { by: ['Ann'], revision: '9' } } });
    session.act({ label: 'Reset', call: { method: 'POST', path: '/plans/a/reset' } });
    await vi.advanceTimersByTimeAsync(0);
    expect(session.refusal.message).toBe(
      'Changed meanwhile by Ann. Nothing is saved: press the button again.',
    );
  });

  it('shows values first and sends them when the viewer agrees', async () => {
    const preset = { label: 'Preset', values: { value: 20, share: 1 }, preview: true };
    session.act(preset);
    session.type('share', '90');
    await pause();
    expect(session.draft('value')).toBe('20');
    expect(onSubmit).not.toHaveBeenCalled();
    session.apply();
    expect(sent()).toEqual([[{ value: 20, share: 0.9 }, '1']]);
    expect(session.preview).toBeUndefined();
  });

  it('takes back what it showed', () => {
    session.act({ label: 'Preset', values: { value: 20 }, preview: true });
    session.discard();
    expect(session.isDirty).toBe(false);
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
