import type { FormAction } from '@panelcast/client/protocol/form-part';
import type { PanelContent } from '@panelcast/client/protocol/panel-data';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OnSubmit, SubmitAnswer } from '../panel-props.ts';
import { Drawing } from '../testing/drawing.tsx';

let drawing: Drawing;

afterEach(() => drawing.remove());

function open(actions: Record<string, FormAction>, onSubmit: OnSubmit): void {
  const submit = { method: 'PATCH', path: '/plans/a' } as const;
  const content: PanelContent = { kind: 'form', data: { fields: {}, order: [], submit, actions } };
  drawing = new Drawing(content);
  drawing.onSubmit = onSubmit;
  drawing.show(content);
}

describe('buttons with calls of their own', () => {
  const copy: FormAction = { label: 'Copy', call: { method: 'POST', path: '/plans' } };
  const reset: FormAction = {
    label: 'Reset',
    call: { method: 'POST', path: '/plans/a/reset' },
    confirm: 'Really?',
  };

  it('are not available while a call is under way', async () => {
    let answer: (answer: SubmitAnswer) => void = () => undefined;
    const onSubmit = vi.fn<OnSubmit>(() => new Promise((resolve) => (answer = resolve)));
    open({ copy, reset }, onSubmit);
    const [copying, resetting] = drawing.all('.form-buttons button');

    act(() => copying?.click());
    act(() => resetting?.click());

    expect(resetting?.getAttribute('aria-disabled')).toBe('true');
    expect(drawing.place.querySelector('.button-danger')).toBeNull();

    await act(async () => answer({}));
    expect(resetting?.getAttribute('aria-disabled')).toBe(null);
    act(() => resetting?.click());
    await act(async () => drawing.one('.button-danger').click());
    expect(onSubmit.mock.calls.map(([, , own]) => own?.call.path)).toEqual([
      '/plans',
      '/plans/a/reset',
    ]);
  });
});

describe('a button that takes a file', () => {
  const call = { method: 'POST', path: '/import', accept: 'application/json' } as const;

  function pick(content: BlobPart): OnSubmit {
    const onSubmit = vi.fn<OnSubmit>(async () => ({}));
    open({ import: { label: 'Import', call, confirm: 'Replace the plan?' } }, onSubmit);
    const input = drawing.one<HTMLInputElement>('input[type="file"]');
    Object.defineProperty(input, 'files', { value: [new File([content], 'plan.json')] });
    Object.defineProperty(input, 'value', { writable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return onSubmit;
  }

  it('asks before it sends what replaces something', async () => {
    const onSubmit = pick('{"a":"Métricas"}');
    await vi.waitFor(() => drawing.one('.button-danger'));
    expect(onSubmit).not.toHaveBeenCalled();
    await act(async () => drawing.one('.button-danger').click());
    const text = '{"a":"Métricas"}';
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({}, undefined, { call, text });
  });

  it('takes none in which letters would be lost', async () => {
    const onSubmit = pick(new Uint8Array([0x22, 0x4d, 0xe9, 0x22]));
    await vi.waitFor(() => drawing.one('.form-refusal'));
    expect(drawing.one('.form-refusal').textContent).toBe(
      'The file is not in UTF-8. Save it in UTF-8.',
    );
    expect(drawing.place.querySelector('.button-danger')).toBeNull();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
