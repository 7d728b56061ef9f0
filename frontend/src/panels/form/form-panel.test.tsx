import type { Submit } from '@panelcast/client/protocol/form-part';
import type { FormPanelData, PanelContent } from '@panelcast/client/protocol/panel-data';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clock, Drawing } from '../testing/drawing.tsx';

const save: Submit = { label: 'Save', method: 'PUT', path: '/api/v1/plan' };

function form(hours: number, submit = save): PanelContent {
  const data: FormPanelData = {
    fields: {
      hours: { label: 'Hours', type: 'number', value: hours, min: 0, max: 72 },
      mode: {
        label: 'Mode',
        type: 'select',
        value: 'slow',
        options: [
          { value: 'slow', label: 'Slow' },
          { value: 'fast', label: 'Fast' },
        ],
      },
      since: { label: 'Since', type: 'elapsed', value: '1970-01-01T00:00:00Z' },
      ticks: { label: 'Ticks', type: 'elapsed', value: '1970-01-01T00:00:00Z', step: 5 },
    },
    order: ['hours', 'mode', 'since', 'ticks'],
    submit,
  };
  return { kind: 'form', data };
}

let drawing: Drawing;

afterEach(() => drawing.remove());

const hours = (): HTMLInputElement => drawing.one<HTMLInputElement>('#p-hours');

function type(text: string): void {
  act(() => {
    hours().value = text;
    hours().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

async function submit(): Promise<void> {
  await act(async () => {
    drawing.one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

function open(
  content: PanelContent,
  answer: { message?: string; fields?: Record<string, string> } | undefined,
) {
  const onSubmit = vi.fn(async () => ({ refusal: answer }));
  drawing = new Drawing(content);
  drawing.onSubmit = onSubmit;
  drawing.show(content);
  return onSubmit;
}

describe('a form', () => {
  it('groups the digits of large numbers above those that are typed', () => {
    drawing = new Drawing(form(1_250_000.5));
    expect(drawing.texts('.control-grouped')).toEqual(['1,250,000.5']);
    expect(hours().value).toBe('1250000.5');
    type('1250000.');
    expect(drawing.texts('.control-grouped')).toEqual([]);
    type('999');
    expect(drawing.texts('.control-grouped')).toEqual([]);
  });

  it('never touches what is being typed, and shows stored values elsewhere', () => {
    open(form(2.5), undefined);
    hours().focus();
    type('3.');
    drawing.show(form(2.5));
    expect(hours().value).toBe('3.');
    expect(document.activeElement).toBe(hours());
    drawing.show(form(9));
    expect(hours().value).toBe('3.');
    expect(drawing.one('#p-hours-below').textContent).toBe(
      'Changed meanwhile to 9. Use it Keep mine',
    );
    act(() => drawing.one('.field-choice').click());
    expect(hours().value).toBe('9');
  });

  it('has no button that acts on stored values while other ones are shown', () => {
    const withCopy = (value: number): PanelContent => {
      const { kind, data } = form(value);
      const actions = { copy: { label: 'Copy', values: { other: value } } };
      return { kind, data: { ...data, actions } } as PanelContent;
    };
    const copy = () => drawing.one<HTMLButtonElement>('.form-buttons button');
    open(withCopy(2.5), undefined);
    expect(copy().getAttribute('aria-disabled')).toBe(null);
    type('4');
    expect(copy().getAttribute('aria-disabled')).toBe('true');
    drawing.show(withCopy(4));
    expect(copy().getAttribute('aria-disabled')).toBe(null);
  });

  it('follows stored values in fields that nobody touched', () => {
    open(form(2.5), undefined);
    drawing.show(form(4));
    expect(hours().value).toBe('4');
  });

  it('says under the field how to fix it and sends nothing', async () => {
    const onSubmit = open(form(2.5), undefined);
    type('900');
    await submit();
    expect(drawing.one('#p-hours-below').textContent).toBe('Enter a number from 0 to 72.');
    expect(hours().getAttribute('aria-invalid')).toBe('true');
    expect(hours().getAttribute('aria-describedby')).toBe('p-hours-below');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('sends every editable field and gives way to what is stored', async () => {
    const onSubmit = open(form(2.5), undefined);
    type('4');
    await submit();
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ hours: 4, mode: 'slow' }, undefined);
    drawing.show(form(4));
    expect(drawing.one('[role="status"]').textContent).toBe('Saved');
    drawing.show(form(5));
    expect(hours().value).toBe('5');
  });

  it('keeps the draft when it is refused and shows why at the field', async () => {
    open(form(2.5), { message: 'The plan was not stored.', fields: { hours: 'Too long.' } });
    type('4');
    await submit();
    expect(drawing.one('#p-hours-below').textContent).toBe('Too long.');
    expect(drawing.one('[role="alert"]').textContent).toBe('The plan was not stored.');
    expect(hours().value).toBe('4');
  });

  it('sends a change at once when it has no button', async () => {
    const onSubmit = open(form(2.5, { ...save, label: null }), undefined);
    expect(drawing.place.querySelector('button')).toBeNull();
    await act(async () => drawing.one('input[value="fast"]').click());
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ hours: 2.5, mode: 'fast' }, undefined);
  });

  it('draws cards with buttons, and what a button shows with the ways on', async () => {
    const content = form(2.5, { method: 'PATCH', path: '/api/v1/plan' });
    const fields = { 'a.hours': { label: 'Hours', type: 'number' as const, value: 2 } };
    const usual = { label: 'Usual', values: { 'a.hours': 8 }, preview: true, hint: 'As ever.' };
    const groups = { a: { label: 'Team A', actions: { usual } } };
    const onSubmit = open(
      {
        kind: 'form',
        data: { ...(content.data as FormPanelData), fields, order: ['a.hours'], groups },
      },
      undefined,
    );
    expect(drawing.texts('fieldset > legend')).toEqual(['Team A']);
    act(() => drawing.one('.form-card button').click());
    expect(drawing.one<HTMLInputElement>('[id="p-a.hours"]').value).toBe('8');
    expect(drawing.one('.form-preview p').textContent).toBe('Shown, not saved yet. As ever.');
    await act(async () => drawing.one('.form-preview .button-primary').click());
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ 'a.hours': 8 }, undefined);
    expect(drawing.place.querySelector('.form-preview')).toBeNull();
  });

  it('asks before it sends what cannot be taken back', async () => {
    const onSubmit = open(form(2.5, { ...save, confirm: 'Replace the plan?' }), undefined);
    type('4');
    await submit();
    expect(onSubmit).not.toHaveBeenCalled();
    await act(async () => drawing.one('.button-danger').click());
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  // G0-94.
  it('counts its health while it is typed: one error and three warnings are 65', () => {
    const usual = { low: 0.4, high: 0.8, warning: 'Unusual: mostly from 40% to 80%.' };
    const rate = (value: number) => ({ label: 'Rate', type: 'number' as const, value, usual });
    const data = form(2.5).data as FormPanelData;
    const rates = { low: rate(0.39), high: rate(0.81), none: rate(0), usual: rate(0.4) };
    const fields = { ...data.fields, ...rates };
    const score = { label: 'Configuration health', full: 100, error: 20, warning: 5 };
    open({ kind: 'form', data: { ...data, fields, order: Object.keys(fields), score } }, undefined);
    const health = () => drawing.one('.form-health').textContent;
    expect(health()).toBe('Configuration health 85: 0 errors, 3 warnings');
    type('73');
    expect(health()).toBe('Configuration health 65: 1 error, 3 warnings');
  });

  it('shows running time by the clock of the server, marked as a clock', () => {
    open(form(2.5), undefined);
    act(() => {
      clock.value = 754_000;
    });
    expect(drawing.texts('[data-clock]')).toEqual(['12:34', '150']);
  });
});

describe('the buttons of a form with cards', () => {
  const withCards = (order: string[]): PanelContent => {
    const field = { label: 'Base', type: 'number', value: 1 } as const;
    return {
      kind: 'form',
      data: {
        fields: { own: field, 'card.one': field },
        order,
        submit: { label: 'Compute' },
        actions: { reset: { label: 'Reset', values: { own: 2 } } },
        groups: { card: { label: 'Card', actions: { save: { label: 'Save', values: {} } } } },
      },
    };
  };

  it('stand at the fields that they set', () => {
    open(withCards(['own', 'card.one']), undefined);
    expect(drawing.texts('button')).toEqual(['Reset', 'Compute', 'Save']);
  });

  it('stand below the cards where all fields are in cards', () => {
    open(withCards(['card.one']), undefined);
    expect(drawing.texts('button')).toEqual(['Save', 'Reset', 'Compute']);
  });
});

describe('a slider', () => {
  const range = (): HTMLInputElement => drawing.one<HTMLInputElement>('[type=range]');
  const text = (): HTMLInputElement => drawing.one<HTMLInputElement>('#p-close');
  function edit(input: HTMLInputElement, value: string): void {
    act(() => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  }
  const levers: PanelContent = {
    kind: 'form',
    data: {
      fields: {
        close: {
          label: 'Close rate',
          type: 'slider',
          value: 0.03,
          unit: 'fraction',
          min: -0.1,
          max: 0.1,
          step: 0.01,
        },
      },
      order: ['close'],
      submit: { label: 'Move' },
    },
  };

  it('goes between the bounds of its field and says its value in its unit', () => {
    open(levers, undefined);

    expect([range().min, range().max, range().step, range().value]).toEqual([
      '-10',
      '10',
      '1',
      '3',
    ]);
    expect(range().getAttribute('aria-valuetext')).toBe('3%');
    expect(range().getAttribute('aria-labelledby')).toBe('p-close-label');
    expect(Number(range().style.getPropertyValue('--filled'))).toBeCloseTo(0.65);
  });

  it('and the text beside it hold one value', async () => {
    const onSubmit = open(levers, undefined);

    edit(range(), '5');
    expect(text().value).toBe('5');
    edit(text(), '-2');
    expect(range().value).toBe('-2');
    edit(text(), '-');
    expect(range().value).toBe('3');
    edit(range(), '7');
    await submit();

    expect(onSubmit).toHaveBeenCalledWith({ close: 0.07 }, undefined);
  });
});
