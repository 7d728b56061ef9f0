import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PanelAmbience } from '../panel-ambience.ts';
import type { OnSubmit, SubmitAnswer } from '../panel-props.ts';
import { clock } from '../testing/drawing.tsx';
import { FormPanel } from './form-panel.tsx';
import { OpenForms } from './open-forms.ts';

const accepted = async () => ({ revision: '2' });
const away = async () => ({ refusal: { message: 'The server cannot be reached.' } });

let forms: OpenForms;
let place: HTMLElement;
let stopGuard: () => void;
let onSubmit: ReturnType<typeof vi.fn<OnSubmit>>;

beforeEach(() => {
  vi.useFakeTimers();
  forms = new OpenForms();
  stopGuard = forms.guard(window);
  place = document.body.appendChild(document.createElement('div'));
  onSubmit = vi.fn<OnSubmit>(accepted);
});

afterEach(() => {
  hide();
  place.remove();
  stopGuard();
  vi.useRealTimers();
});

function plan(path: string, value: number, revision = '1'): FormPanelData {
  return {
    fields: { value: { label: 'Deal value', type: 'number', value } },
    order: ['value'],
    revision,
    submit: { method: 'PATCH', path },
  };
}

function show(data: FormPanelData, submit: OnSubmit = onSubmit, key = 'en'): void {
  act(() =>
    render(
      <PanelAmbience.Provider value={{ zone: 'UTC', clock, forms }}>
        <FormPanel key={key} panelId="deal" data={data} onSubmit={submit} />
      </PanelAmbience.Provider>,
      place,
    ),
  );
}

function hide(): void {
  act(() => render(null, place));
}

const input = () => place.querySelector('input') as HTMLInputElement;

function type(text: string, at = input()): void {
  act(() => {
    at.value = text;
    at.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

const wait = (ms = 250) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

/** Leaves the page; whether the viewer is asked first. */
function leave(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

test('what could not be saved is there again after a look at another tab', async () => {
  onSubmit.mockImplementation(away);
  show(plan('/plans/a', 50));
  type('60');
  await wait();
  hide();
  show(plan('/plans/a', 50));
  expect(input().value).toBe('60');
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('cannot be reached');
  onSubmit.mockImplementation(accepted);
  await act(async () => place.querySelector<HTMLElement>('.form-refusal button')?.click());
  expect(onSubmit).toHaveBeenLastCalledWith({ value: 60 }, '1');
  show(plan('/plans/a', 60, '2'));
  hide();
  show(plan('/plans/a', 70, '3'));
  expect(input().value).toBe('70');
});

test('a waiting change goes where it belongs when another plan is shown', () => {
  show(plan('/plans/a', 50));
  type('60');
  const other = vi.fn<OnSubmit>(accepted);
  show(plan('/plans/b', 10), other);
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ value: 60 }, '1');
  expect(other).not.toHaveBeenCalled();
  expect(input().value).toBe('10');
});

test('one that is refused after that is told, and still there on return', async () => {
  onSubmit.mockImplementation(away);
  show(plan('/plans/a', 50));
  type('60');
  show(plan('/plans/b', 10), accepted);
  await wait(0);
  const alert = () => place.querySelector('[role="alert"]')?.textContent;
  expect(alert()).toBe('What you typed just before you came here is not saved.');
  show(plan('/plans/a', 50));
  expect(input().value).toBe('60');
  expect(alert()).toContain('cannot be reached');
});

test('what is typed during a call follows it, whatever is shown meanwhile', async () => {
  let answer: (answer: SubmitAnswer) => void = () => undefined;
  onSubmit.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  show(plan('/plans/a', 50));
  type('60');
  await wait();
  type('61');
  const other = vi.fn<OnSubmit>(accepted);
  show(plan('/plans/b', 10), other);
  expect(onSubmit).toHaveBeenCalledOnce();
  answer({ revision: '5' });
  await wait(0);
  expect(onSubmit.mock.lastCall?.slice(0, 2)).toEqual([{ value: 61 }, '5']);
  expect(other).not.toHaveBeenCalled();
  expect(input().value).toBe('10');
});

test('a form that is drawn anew at the same place keeps what could not be saved', async () => {
  onSubmit.mockImplementation(away);
  show(plan('/plans/a', 50));
  type('60');
  await wait();
  show(plan('/plans/a', 50), onSubmit, 'es');
  expect(input().value).toBe('60');
  type('61');
  expect(input().value).toBe('61');
});

test('what was just typed is sent when the page goes away, and nobody is asked', () => {
  show(plan('/plans/a', 50));
  type('60');
  window.dispatchEvent(new Event('pagehide'));
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ value: 60 }, '1');
  expect(leave()).toBe(false);
});

test('the viewer is asked before text is lost, wherever it is', async () => {
  onSubmit.mockImplementation(away);
  show(plan('/plans/a', 50));
  expect(leave()).toBe(false);
  type('60');
  await wait();
  expect(leave()).toBe(true);
  hide();
  expect(leave()).toBe(true);
  show(plan('/plans/a', 50));
  type('50');
  await wait();
  expect(leave()).toBe(false);
});

test('what was typed during a call that is under way goes with it when the page does', async () => {
  onSubmit.mockImplementation(() => new Promise(() => undefined));
  const fields = { other: { label: 'Other', type: 'number', value: 1 } } as const;
  const data = plan('/plans/a', 50);
  show({ ...data, fields: { ...data.fields, ...fields }, order: ['value', 'other'] });
  type('60');
  await wait();
  type('7', place.querySelector('#deal-other') as HTMLInputElement);
  expect(leave()).toBe(false);
  window.dispatchEvent(new Event('pagehide'));
  expect(onSubmit.mock.calls.map(([values, revision]) => [values, revision])).toEqual([
    [{ value: 60 }, '1'],
    [{ value: 60, other: 7 }, '1'],
  ]);
});

test('a field that is typed anew while it is under way is asked about', async () => {
  onSubmit.mockImplementation(() => new Promise(() => undefined));
  show(plan('/plans/a', 50));
  type('60');
  await wait();
  expect(leave()).toBe(false);
  type('61');
  expect(leave()).toBe(true);
});
