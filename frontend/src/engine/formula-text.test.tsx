import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FormulaText } from './formula-text.tsx';

let place: HTMLElement;

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, place);
  place.remove();
});

it('tells single inputs and those of many things, and where each is edited', () => {
  const formula = {
    text: 'Revenue = sales × deal value.',
    inputs: [{ label: 'Deal value', value: 50_000, unit: 'usd' as const, editedAt: '/deal' }],
    table: {
      columns: [
        { id: 'name', title: 'Channel', type: 'text' as const },
        { id: 'leads', title: 'Leads', type: 'number' as const, unit: 'count' as const },
      ],
      rows: { mail: { name: 'Mail', leads: 70 }, events: { name: 'Events', leads: 5 } },
      order: ['mail', 'events'],
      editedAt: '/channels',
    },
  };
  act(() => render(<FormulaText formula={formula} elementId="sales" />, place));
  const texts = (selector: string) =>
    [...place.querySelectorAll(selector)].map((element) => element.textContent);
  expect(texts('.formula-text')).toEqual(['Revenue = sales × deal value.']);
  expect(texts('dt')).toEqual(['Deal value']);
  expect(texts('tbody tr')).toEqual(['Mail70', 'Events5']);
  const links = [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/deal', '/channels']);
});
