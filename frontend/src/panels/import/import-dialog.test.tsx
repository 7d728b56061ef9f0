import type { PanelContent } from '@panelcast/client/protocol/panel-data';
import type { Receipt } from '@panelcast/client/protocol/receipt';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { OnRows } from '../panel-props.ts';
import { Drawing } from '../testing/drawing.tsx';
import './import-dialog.tsx';

const content: PanelContent = {
  kind: 'form',
  data: {
    fields: {},
    order: [],
    submit: {},
    imports: {
      deals: {
        label: 'Import deals',
        path: '/api/v1/datasets/deals/rows',
        fields: [
          { name: 'id', label: 'Id', required: true, hint: 'unique' },
          {
            name: 'product',
            label: 'Product',
            required: true,
            hint: 'a product',
            alsoCalled: ['item'],
          },
        ],
      },
    },
  },
};

const good: Receipt = { accepted: 2, duplicates: 0, rejected: 0, errors: [] };
const message = 'No product is called GTXPro.';
const bad: Receipt = {
  accepted: 1,
  duplicates: 0,
  rejected: 1,
  errors: [{ line: 3, field: 'product', message, suggestion: 'GTX Pro' }],
};

let drawing: Drawing;

afterEach(() => drawing.remove());

async function choose(text: string, onRows: OnRows): Promise<void> {
  drawing = new Drawing({ kind: 'form', data: { fields: {}, order: [], submit: {} } });
  drawing.onRows = onRows;
  drawing.show(content);
  const input = drawing.one<HTMLInputElement>('input[type="file"]');
  const file = new File([text], 'deals.csv', { type: 'text/csv' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(async () => {
    await act(async () => {});
    if (!drawing.place.querySelector('dialog')) throw new Error('no dialog yet');
  });
  await act(async () => {});
}

async function press(name: string): Promise<void> {
  const found = [...drawing.place.querySelectorAll<HTMLButtonElement>('dialog button')].find(
    (button) => button.textContent === name && !button.hasAttribute('aria-disabled'),
  );
  if (!found) throw new Error(`no button ${name}: ${drawing.texts('dialog button').join()}`);
  await act(async () => found.click());
}

it('shows what is wrong, sends what the viewer agrees to, and stores only then', async () => {
  const onRows = vi.fn<OnRows>(async (_path, csv) => ({
    receipt: csv.includes('GTXPro') ? bad : good,
  }));
  await choose('Id,Item\n1,GTX Pro\n2,GTXPro\n', onRows);
  expect(onRows).toHaveBeenLastCalledWith(
    '/api/v1/datasets/deals/rows',
    'id,product\n1,GTX Pro\n2,GTXPro',
    true,
  );
  expect(drawing.texts('.import-errors td')).toEqual(['3', 'Product', 'GTXPro', message]);
  expect(drawing.one('.button-primary').getAttribute('aria-disabled')).toBe('true');

  await press('Use GTX Pro in 1 row');
  expect(drawing.one('.import-offers').textContent).toContain('GTXPro is sent as GTX Pro.');
  await press('Import 2 rows');
  expect(onRows).toHaveBeenLastCalledWith(
    '/api/v1/datasets/deals/rows',
    'id,product\n1,GTX Pro\n2,GTX Pro',
    false,
  );
  expect(onRows.mock.calls.filter(([, , isTrial]) => !isTrial)).toHaveLength(1);
  expect(drawing.one('[role="status"]').textContent).toBe(
    'Stored: 2 rows new or changed, 0 as stored.',
  );
});

it('asks for the column of a required field before it sends anything', async () => {
  const onRows = vi.fn<OnRows>(async () => ({ receipt: good }));
  await choose('Number,Item\n1,GTX Pro\n2,GTX\n', onRows);
  expect(onRows).not.toHaveBeenCalled();
  expect(drawing.one('[role="status"]').textContent).toBe('Choose a column for Id.');

  const select = drawing.one<HTMLSelectElement>('.import-column select');
  await act(async () => {
    select.value = '0';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onRows.mock.lastCall?.[1]).toBe('product,id\nGTX Pro,1\nGTX,2');
  expect(drawing.texts('.import-column .field-hint')).toEqual(['1, 2', 'GTX Pro, GTX']);
});

it('tells how many rows have nothing in a column, and how many bad ones are not listed', async () => {
  await choose('id,product\n1,GTX\n2,\n3,\n', async () => ({ receipt: { ...bad, rejected: 30 } }));
  expect(drawing.texts('.import-column .field-hint')).toEqual([
    '1, 2, 3',
    'GTX',
    'Empty in 2 rows',
  ]);
  expect(drawing.one('.import-findings > .field-hint').textContent).toBe(
    'And 29 rows more: they are listed when these are correct.',
  );
});

it('says why rows were not looked at, and tries again', async () => {
  const onRows = vi.fn<OnRows>(async () => ({ refused: 'The server cannot be reached.' }));
  await choose('id,product\n1,GTX\n', onRows);
  expect(drawing.one('[role="status"]').textContent).toBe('The server cannot be reached.');
  onRows.mockResolvedValue({ receipt: { ...good, accepted: 1 } });
  await press('Check again');
  expect(drawing.one('.button-primary').getAttribute('aria-disabled')).toBe(null);
});

it('says what is wrong with a file as a whole', async () => {
  await choose('id,product\n1\n', async () => ({ receipt: good }));
  expect(drawing.one('[role="alert"]').textContent).toBe(
    'Line 2 has 1 columns, the first line has 2.',
  );
});
